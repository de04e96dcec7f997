// The periodic task hands the compaction to an executor of its own and waits for that one.
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class PeriodicFlushClean implements AutoCloseable {
  private final ScheduledExecutorService ticker = Executors.newSingleThreadScheduledExecutor();
  private final ExecutorService compactor = Executors.newSingleThreadExecutor();
  private final Deque<byte[]> segments = new ArrayDeque<>();

  public void open() {
    ticker.scheduleWithFixedDelay(this::flush, 1, 1, TimeUnit.SECONDS);
  }

  public void append(byte[] segment) {
    synchronized (segments) {
      segments.add(segment);
    }
  }

  public void compactNow() {
    compactor.execute(this::compact);
  }

  private void flush() {
    Future<?> compaction = compactor.submit(this::compact);
    try {
      compaction.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new IllegalStateException("compaction failed", e.getCause());
    }
  }

  private void compact() {
    synchronized (segments) {
      while (segments.size() > 16) {
        segments.removeFirst();
      }
    }
  }

  @Override
  public void close() {
    ticker.shutdown();
    compactor.shutdown();
  }
}
