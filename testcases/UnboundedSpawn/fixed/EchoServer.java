import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.Semaphore;

class EchoServer {
  private final Semaphore connections = new Semaphore(200);

  void serve(ServerSocket server) throws IOException, InterruptedException {
    while (!server.isClosed()) {
      connections.acquire();
      boolean started = false;
      try {
        Socket socket = server.accept();
        new Thread(() -> echo(socket)).start();
        started = true;
      } finally {
        if (!started) {
          connections.release();
        }
      }
    }
  }

  private void echo(Socket socket) {
    try (socket) {
      socket.getInputStream().transferTo(socket.getOutputStream());
    } catch (IOException e) {
      System.err.println("connection lost: " + e);
    } finally {
      connections.release();
    }
  }
}
