// Case: flag and shutdownNow(): the worker in take() is interrupted and leaves.
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.logging.Level;
import java.util.logging.Logger;

public class MailOutboxClean {
  private static final Logger LOG = Logger.getLogger("outbox");

  /** Delivers a letter to its server. */
  public interface Transport {
    void deliver(String letter) throws java.io.IOException;
  }

  private final LinkedBlockingQueue<String> letters = new LinkedBlockingQueue<>();
  private final ExecutorService pool = Executors.newSingleThreadExecutor();
  private final Transport transport;
  private volatile boolean open;

  public MailOutboxClean(Transport transport) {
    this.transport = transport;
  }

  public void open() {
    open = true;
    pool.execute(this::deliverAll);
  }

  public void post(String letter) {
    letters.add(letter);
  }

  private void deliverAll() {
    while (open) {
      String letter;
      try {
        letter = letters.take();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
      try {
        transport.deliver(letter);
      } catch (java.io.IOException e) {
        LOG.log(Level.WARNING, "letter not delivered", e);
      }
    }
  }

  public void shutdown() {
    open = false;
    pool.shutdownNow();
  }
}
