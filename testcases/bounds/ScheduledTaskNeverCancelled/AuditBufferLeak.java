// Case: stop() flushes once more and forgets the handle instead of cancelling it.
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

public class AuditBufferLeak {
  private final ScheduledExecutorService scheduler;
  private final Consumer<List<String>> archive;
  private List<String> entries = new ArrayList<>();
  private ScheduledFuture<?> flushing;

  public AuditBufferLeak(ScheduledExecutorService scheduler, Consumer<List<String>> archive) {
    this.scheduler = scheduler;
    this.archive = archive;
  }

  public synchronized void start() {
    if (flushing == null) {
      Runnable flush =
          new Runnable() {
            @Override
            public void run() {
              flush();
            }
          };
      // BUG: Diagnostic contains: [ScheduledTaskNeverCancelled]
      flushing = scheduler.scheduleWithFixedDelay(flush, 5, 5, TimeUnit.SECONDS);
    }
  }

  public synchronized void add(String entry) {
    entries.add(entry);
  }

  private synchronized void flush() {
    List<String> full = entries;
    entries = new ArrayList<>();
    archive.accept(full);
  }

  public synchronized void stop() {
    if (flushing != null) {
      flushing = null;
      flush();
    }
  }
}
