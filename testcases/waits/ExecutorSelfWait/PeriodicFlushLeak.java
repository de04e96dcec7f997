// The periodic task of the single-threaded scheduler schedules a compaction there and waits for it:
// the first run never ends.
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class PeriodicFlushLeak implements AutoCloseable {
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
    Future<?> compaction = ticker.schedule(this::compact, 10, TimeUnit.MILLISECONDS);
    try {
      // BUG: Diagnostic contains: [ExecutorSelfWait]
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
