// Case: the thread that watches the pool shuts it down when the latch opens.
package cases.handover;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

public class ThreadEndsPoolClean {
  public void fanOut(List<Runnable> parts, CountDownLatch done) {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    for (Runnable part : parts) {
      pool.execute(
          () -> {
            part.run();
            done.countDown();
          });
    }
    Thread watcher =
        new Thread(
            () -> {
              try {
                done.await(1, TimeUnit.HOURS);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              } finally {
                pool.shutdown();
              }
            });
    watcher.start();
  }
}
