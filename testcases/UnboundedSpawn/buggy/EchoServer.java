import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;

class EchoServer {
  void serve(ServerSocket server) throws IOException {
    while (!server.isClosed()) {
      Socket socket = server.accept();
      new Thread(() -> echo(socket)).start();
    }
  }

  private void echo(Socket socket) {
    try (socket) {
      socket.getInputStream().transferTo(socket.getOutputStream());
    } catch (IOException e) {
      System.err.println("connection lost: " + e);
    }
  }
}
