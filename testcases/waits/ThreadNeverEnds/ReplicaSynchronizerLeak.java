// cancel(false) and shutdown() both leave a running task alone, and its loop waits for one: leaks.
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongUnaryOperator;

public class ReplicaSynchronizerLeak {
  private final ExecutorService executor = Executors.newCachedThreadPool();
  private final AtomicLong position = new AtomicLong();
  private Future<Long> sync;

  public synchronized void begin(LongUnaryOperator copyFrom) {
    if (sync != null) {
      throw new IllegalStateException("already begun");
    }
    Callable<Long> body =
        () -> {
          try {
            while (true) {
              position.updateAndGet(copyFrom);
              TimeUnit.SECONDS.sleep(1);
            }
          } catch (InterruptedException e) {
            return position.get();
          }
        };
    // BUG: Diagnostic contains: [ThreadNeverEnds]
    sync = executor.submit(body);
  }

  public long position() {
    return position.get();
  }

  public synchronized void stop() {
    if (sync != null) {
      sync.cancel(false);
    }
    executor.shutdown();
  }
}
