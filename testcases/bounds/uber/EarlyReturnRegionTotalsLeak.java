// Early return: when the first region's counter fails, the caller throws before it takes the second
// one's answer, whose put() stays. Leaks.
import java.io.IOException;
import java.util.concurrent.SynchronousQueue;

public class EarlyReturnRegionTotalsLeak {
  /** Counts the orders of a region. */
  public interface OrderCounter {
    long count(String region) throws IOException;
  }

  private final OrderCounter counter;

  public EarlyReturnRegionTotalsLeak(OrderCounter counter) {
    this.counter = counter;
  }

  public long total() throws IOException, InterruptedException {
    SynchronousQueue<Long> europe = new SynchronousQueue<>();
    SynchronousQueue<Long> asia = new SynchronousQueue<>();
    Thread first = new Thread(() -> count("europe", europe), "count-europe");
    Thread second = new Thread(() -> count("asia", asia), "count-asia");
    first.start();
    // BUG: Diagnostic contains: [ThreadNeverEnds] or [BlockingQueueWithoutTimeout] or [WaitWithoutSignal] (one of these)
    second.start();
    try {
      long orders = known(europe.take());
      return orders + known(asia.take());
    } catch (InterruptedException e) {
      first.interrupt();
      second.interrupt();
      throw e;
    }
  }

  private static long known(long orders) throws IOException {
    if (orders < 0) {
      throw new IOException("a region didn't answer");
    }
    return orders;
  }

  private void count(String region, SynchronousQueue<Long> answer) {
    long orders;
    try {
      orders = counter.count(region);
    } catch (IOException | RuntimeException e) {
      orders = -1;
    }
    try {
      // BUG: Diagnostic contains: [ThreadNeverEnds] or [BlockingQueueWithoutTimeout] or [WaitWithoutSignal] (one of these)
      answer.put(orders);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
