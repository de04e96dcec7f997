// When the first region's counter fails, the caller throws as well, but interrupts both counters in
// finally: right.
import java.io.IOException;
import java.util.concurrent.SynchronousQueue;

public class EarlyReturnRegionTotalsClean {
  /** Counts the orders of a region. */
  public interface OrderCounter {
    long count(String region) throws IOException;
  }

  private final OrderCounter counter;

  public EarlyReturnRegionTotalsClean(OrderCounter counter) {
    this.counter = counter;
  }

  public long total() throws IOException, InterruptedException {
    SynchronousQueue<Long> europe = new SynchronousQueue<>();
    SynchronousQueue<Long> asia = new SynchronousQueue<>();
    Thread first = new Thread(() -> count("europe", europe), "count-europe");
    Thread second = new Thread(() -> count("asia", asia), "count-asia");
    first.start();
    second.start();
    try {
      long orders = known(europe.take());
      return orders + known(asia.take());
    } finally {
      first.interrupt();
      second.interrupt();
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
      answer.put(orders);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
