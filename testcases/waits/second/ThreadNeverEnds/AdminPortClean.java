// Case: accept() is ended by closing the server socket, without a flag and without an interrupt.
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;

public class AdminPortClean {
  private final ServerSocket server;
  private final Thread acceptor;
  private final Consumer<Socket> commands;

  public AdminPortClean(int port, ThreadFactory threads, Consumer<Socket> commands)
      throws IOException {
    this.commands = commands;
    this.server = new ServerSocket(port);
    Runnable loop = this::acceptLoop;
    this.acceptor = threads != null ? threads.newThread(loop) : new Thread(loop, "admin-port");
  }

  public int listen() {
    acceptor.start();
    return server.getLocalPort();
  }

  private void acceptLoop() {
    try {
      while (true) {
        commands.accept(server.accept());
      }
    } catch (IOException e) {
      System.getLogger("admin").log(System.Logger.Level.DEBUG, "admin port closed", e);
    }
  }

  public void close() throws IOException {
    server.close();
  }
}
