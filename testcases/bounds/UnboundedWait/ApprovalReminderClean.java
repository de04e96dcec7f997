// Case: the periodic task only hands the wait to a pool of workers; close() interrupts the worker
// that waits, and no run waits itself.
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

public class ApprovalReminderClean implements AutoCloseable {
  private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
  private final ExecutorService workers = Executors.newFixedThreadPool(1);
  private final AtomicBoolean waiting = new AtomicBoolean();
  private final Semaphore approvals = new Semaphore(0);
  private final Runnable reminder;

  public ApprovalReminderClean(Runnable reminder) {
    this.reminder = reminder;
  }

  public void start() {
    clock.scheduleAtFixedRate(this::tick, 1, 1, TimeUnit.MINUTES);
  }

  /** Lets one reminder go out. */
  public void approve() {
    approvals.release();
  }

  private void tick() {
    if (waiting.compareAndSet(false, true)) {
      workers.execute(this::remind);
    }
  }

  private void remind() {
    try {
      approvals.acquire();
      reminder.run();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      waiting.set(false);
    }
  }

  @Override
  public void close() throws InterruptedException {
    clock.shutdownNow();
    workers.shutdownNow();
    workers.awaitTermination(1, TimeUnit.SECONDS);
  }
}
