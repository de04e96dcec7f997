// Clean: the broker's thread counts the latch down when it is bound.
import java.util.concurrent.CountDownLatch;

public class EmbeddedBrokerClean {
  /** The loop that serves clients until it is closed. */
  public interface Acceptor {
    void bind();

    void serveUntilClosed();

    void close();
  }

  private final Acceptor acceptor;
  private final CountDownLatch bound = new CountDownLatch(1);
  private Thread server;

  public EmbeddedBrokerClean(Acceptor acceptor) {
    this.acceptor = acceptor;
  }

  public void start() {
    server = new Thread(this::serve, "broker");
    server.start();
    try {
      bound.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      server.interrupt();
    }
  }

  private void serve() {
    try {
      acceptor.bind();
    } finally {
      bound.countDown();
    }
    acceptor.serveUntilClosed();
  }

  public void stop() {
    acceptor.close();
    server.interrupt();
  }
}
