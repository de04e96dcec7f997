// Case: the countDown isn't in finally, but what comes before it only adds numbers and can't throw.
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLongArray;

public class HistogramClean {
  private static final int BUCKETS = 64;
  private static final int SLICES = 4;

  private final Executor workers;

  public HistogramClean(Executor workers) {
    this.workers = workers;
  }

  /** How many latencies there are for each power of two. */
  public AtomicLongArray count(long[] latencies) throws InterruptedException {
    AtomicLongArray buckets = new AtomicLongArray(BUCKETS);
    CountDownLatch counted = new CountDownLatch(SLICES);
    int slice = latencies.length / SLICES + 1;
    for (int s = 0; s < SLICES; s++) {
      int from = s * slice;
      int to = Math.min(from + slice, latencies.length);
      workers.execute(
          () -> {
            for (int i = from; i < to; i++) {
              buckets.incrementAndGet(63 - Long.numberOfLeadingZeros(latencies[i] | 1));
            }
            counted.countDown();
          });
    }
    counted.await();
    return buckets;
  }
}
