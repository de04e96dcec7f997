// Case: the flag is set and the task is cancelled with an interrupt, which ends take() of the
// delay queue.
import java.util.concurrent.DelayQueue;
import java.util.concurrent.Delayed;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

public class RetrySchedulerClean implements AutoCloseable {
  private static final class Retry implements Delayed {
    private final long due;
    private final Runnable call;

    Retry(long delayNanos, Runnable call) {
      this.due = System.nanoTime() + delayNanos;
      this.call = call;
    }

    @Override
    public long getDelay(TimeUnit unit) {
      return unit.convert(due - System.nanoTime(), TimeUnit.NANOSECONDS);
    }

    @Override
    public int compareTo(Delayed other) {
      return Long.compare(getDelay(TimeUnit.NANOSECONDS), other.getDelay(TimeUnit.NANOSECONDS));
    }
  }

  private final DelayQueue<Retry> retries = new DelayQueue<>();
  private final ExecutorService pool = Executors.newSingleThreadExecutor();
  private final Future<?> loop = pool.submit(this::runRetries);
  private volatile boolean closed;

  public void retryIn(long millis, Runnable call) {
    retries.put(new Retry(TimeUnit.MILLISECONDS.toNanos(millis), call));
  }

  private Void runRetries() throws InterruptedException {
    while (!closed) {
      retries.take().call.run();
    }
    return null;
  }

  @Override
  public void close() {
    closed = true;
    loop.cancel(true);
    pool.shutdown();
  }
}
