// Case: A callee in view throws an unchecked exception between creation and shutdownNow.
package second.notinfinally;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;

public class BootSequenceLeak {
  private final Map<String, Boolean> ready = new ConcurrentHashMap<>();

  public void boot(List<String> services) {
    CountDownLatch latch = new CountDownLatch(services.size());
    // BUG: Diagnostic contains: [CancelNotInFinally]
    final ForkJoinPool starters = new ForkJoinPool(3);
    for (String service : services) {
      starters.execute(
          () -> {
            ready.put(service, Boolean.TRUE);
            latch.countDown();
          });
    }
    verify(latch);
    starters.shutdownNow();
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
