// Case: the signal isn't in finally, but nothing before it can throw: arithmetic, collections, the
// log.
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.LongAdder;
import java.util.logging.Logger;

public class ColumnHistogramClean {
  private static final Logger LOG = Logger.getLogger("histogram");

  private final Executor counters;

  public ColumnHistogramClean(Executor counters) {
    this.counters = counters;
  }

  public Map<Integer, LongAdder> count(List<int[]> pages) throws InterruptedException {
    Map<Integer, LongAdder> histogram = new ConcurrentHashMap<>();
    CountDownLatch counted = new CountDownLatch(pages.size());
    for (int[] page : pages) {
      counters.execute(
          () -> {
            for (int value : page) {
              int bucket = Integer.numberOfLeadingZeros(value);
              histogram.computeIfAbsent(bucket, key -> new LongAdder()).increment();
            }
            LOG.fine("counted a page of " + page.length);
            counted.countDown();
          });
    }
    counted.await();
    return histogram;
  }
}
