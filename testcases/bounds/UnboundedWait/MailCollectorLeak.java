// Case: each run of a single-threaded scheduler starts a reader thread and joins it with no limit.
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class MailCollectorLeak implements AutoCloseable {
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

  public MailCollectorLeak(Mailbox mailbox) {
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
      // BUG: Diagnostic contains: [UnboundedWait]
      reader.join();
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
