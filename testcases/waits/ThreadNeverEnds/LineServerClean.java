// close() closes the socket, so accept() throws and the loop ends: right.
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.function.Consumer;

public class LineServerClean implements AutoCloseable {
  private final ServerSocket listener;
  private final Consumer<Socket> handler;
  private final Thread acceptor;

  public LineServerClean(int port, Consumer<Socket> handler) throws IOException {
    this.listener = new ServerSocket(port);
    this.handler = handler;
    this.acceptor = new Thread(this::acceptLoop, "line-server-" + port);
  }

  public void start() {
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
    try {
      listener.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
