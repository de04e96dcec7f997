// Leak: start() waits for a latch that the broker's thread was meant to count down, and nobody
// does.
import java.util.concurrent.CountDownLatch;

public class EmbeddedBrokerLeak {
  /** The loop that serves clients until it is closed. */
  public interface Acceptor {
    void bind();

    void serveUntilClosed();

    void close();
  }

  private final Acceptor acceptor;
  private final CountDownLatch bound = new CountDownLatch(1);
  private Thread server;

  public EmbeddedBrokerLeak(Acceptor acceptor) {
    this.acceptor = acceptor;
  }

  public void start() {
    server = new Thread(this::serve, "broker");
    server.start();
    try {
      // BUG: Diagnostic contains: [WaitWithoutSignal]
      bound.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      server.interrupt();
    }
  }

  private void serve() {
    acceptor.bind();
    acceptor.serveUntilClosed();
  }

  public void stop() {
    acceptor.close();
    server.interrupt();
  }
}
