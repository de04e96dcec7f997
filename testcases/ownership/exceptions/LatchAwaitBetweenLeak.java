// Case: the latch is awaited before the shutdown, and the wait can be interrupted.
package cases.exceptions;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class LatchAwaitBetweenLeak {
  public void runBarrier(List<Runnable> parts) throws InterruptedException {
    CountDownLatch done = new CountDownLatch(parts.size());
    // BUG: Diagnostic contains: [CancelNotInFinally]
    ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, parts.size()));
    for (Runnable part : parts) {
      pool.execute(
          () -> {
            try {
              part.run();
            } finally {
              done.countDown();
            }
          });
    }
    done.await();
    pool.shutdown();
  }
}
