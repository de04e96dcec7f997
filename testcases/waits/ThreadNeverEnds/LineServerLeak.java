// accept() isn't interruptible: close() interrupts the acceptor, but leaves its socket open. Leaks.
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.function.Consumer;

public class LineServerLeak implements AutoCloseable {
  private final ServerSocket listener;
  private final Consumer<Socket> handler;
  private final Thread acceptor;

  public LineServerLeak(int port, Consumer<Socket> handler) throws IOException {
    this.listener = new ServerSocket(port);
    this.handler = handler;
    this.acceptor = new Thread(this::acceptLoop, "line-server-" + port);
  }

  public void start() {
    // BUG: Diagnostic contains: [ThreadNeverEnds]
    acceptor.start();
  }

  private void acceptLoop() {
    while (true) {
      try {
        Socket peer = listener.accept();
        peer.setSoTimeout(30_000);
        handler.accept(peer);
      } catch (SocketException closed) {
        return;
      } catch (IOException e) {
        Thread.yield();
      }
    }
  }

  @Override
  public void close() {
    acceptor.interrupt();
  }
}
