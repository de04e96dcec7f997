// Case: cancel(true) of a CompletableFuture doesn't interrupt, and shutdown() doesn't either.
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.LongUnaryOperator;

public class ChangeFeedPumpLeak implements AutoCloseable {
  private final ExecutorService pumps = Executors.newSingleThreadExecutor();
  private final LongUnaryOperator feed;
  private Future<?> pump;

  public ChangeFeedPumpLeak(LongUnaryOperator feed) {
    this.feed = feed;
  }

  public synchronized void subscribe(long from) {
    if (pump == null) {
      // BUG: Diagnostic contains: [ThreadNeverEnds]
      pump = CompletableFuture.runAsync(() -> pumpFrom(from), pumps);
    }
  }

  private void pumpFrom(long from) {
    long position = from;
    while (!Thread.currentThread().isInterrupted()) {
      long next = feed.applyAsLong(position);
      if (next == position) {
        try {
          TimeUnit.MILLISECONDS.sleep(200);
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
      }
      position = next;
    }
  }

  @Override
  public synchronized void close() {
    if (pump != null) {
      pump.cancel(true);
      pump = null;
    }
    pumps.shutdown();
  }
}
