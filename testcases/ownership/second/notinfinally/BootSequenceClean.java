// Case: The same callee throws inside a try whose finally ends the pool.
package second.notinfinally;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;

public class BootSequenceClean {
  private final Map<String, Boolean> ready = new ConcurrentHashMap<>();

  public void boot(List<String> services) {
    CountDownLatch latch = new CountDownLatch(services.size());
    final ForkJoinPool starters = new ForkJoinPool(3);
    try {
      for (String service : services) {
        starters.execute(
            () -> {
              ready.put(service, Boolean.TRUE);
              latch.countDown();
            });
      }
      verify(latch);
    } finally {
      starters.shutdownNow();
    }
  }

  private void verify(CountDownLatch latch) {
    boolean finished;
    try {
      finished = latch.await(30, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
    if (!finished) {
      throw new IllegalStateException("not ready: " + latch.getCount());
    }
  }
}
