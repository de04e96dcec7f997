// The first of two periodic tasks of one scheduler thread acquires a permit without limit: while
// callers hold all connections, the other task, which refills the quota, doesn't run either. Leaks.
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

public class QuotaRefillLeak implements AutoCloseable {
  private static final int CALLS_PER_SECOND = 100;

  private final ScheduledExecutorService scheduler =
      Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "quota"));
  private final Semaphore connections;
  private final AtomicInteger quota = new AtomicInteger(CALLS_PER_SECOND);
  private final IntConsumer usage;

  public QuotaRefillLeak(Semaphore connections, IntConsumer usage) {
    this.connections = connections;
    this.usage = usage;
  }

  public void start() {
    Runnable report =
        () -> {
          try {
            // BUG: Diagnostic contains: [UnboundedWait]
            connections.acquire();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
          }
          try {
            usage.accept(CALLS_PER_SECOND - quota.get());
          } finally {
            connections.release();
          }
        };
    scheduler.scheduleAtFixedRate(report, 10, 10, TimeUnit.SECONDS);
    scheduler.scheduleAtFixedRate(() -> quota.set(CALLS_PER_SECOND), 1, 1, TimeUnit.SECONDS);
  }

  public boolean tryCall() {
    return quota.getAndDecrement() > 0;
  }

  @Override
  public void close() throws InterruptedException {
    scheduler.shutdownNow();
    scheduler.awaitTermination(10, TimeUnit.SECONDS);
  }
}
