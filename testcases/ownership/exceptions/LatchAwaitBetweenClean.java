// Case: the shutdown comes first; the latch is awaited afterwards.
package cases.exceptions;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class LatchAwaitBetweenClean {
  public void runBarrier(List<Runnable> parts) throws InterruptedException {
    CountDownLatch done = new CountDownLatch(parts.size());
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
    pool.shutdown();
    done.await();
  }
}
