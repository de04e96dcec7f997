// Case: each run of a single-threaded scheduler joins its reader thread for a limited time, then
// interrupts it.
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class MailCollectorClean implements AutoCloseable {
  /** A mailbox on another machine. */
  public interface Mailbox {
    void fetch();
  }

  private final ScheduledExecutorService rounds =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "mail-rounds");
            thread.setDaemon(true);
            return thread;
          });
  private final Mailbox mailbox;

  public MailCollectorClean(Mailbox mailbox) {
    this.mailbox = mailbox;
  }

  public void start(long seconds) {
    Runnable round =
        new Runnable() {
          @Override
          public void run() {
            collect();
          }
        };
    rounds.scheduleWithFixedDelay(round, seconds, seconds, TimeUnit.SECONDS);
  }

  private void collect() {
    Thread reader = new Thread(mailbox::fetch, "mail-reader");
    reader.start();
    try {
      reader.join(30_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      reader.interrupt();
    }
  }

  @Override
  public void close() throws InterruptedException {
    rounds.shutdownNow();
    rounds.awaitTermination(1, TimeUnit.SECONDS);
  }
}
