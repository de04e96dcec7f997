// cancel(true) interrupts the running task, and its loop leaves on it: right.
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongUnaryOperator;

public class ReplicaSynchronizerClean {
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
    sync = executor.submit(body);
  }

  public long position() {
    return position.get();
  }

  public synchronized void stop() {
    if (sync != null) {
      sync.cancel(true);
    }
    executor.shutdown();
  }
}
