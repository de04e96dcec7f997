// Case: the thread that watches the pool only waits for a latch; nobody shuts the pool down.
package cases.handover;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

public class ThreadEndsPoolLeak {
  public void fanOut(List<Runnable> parts, CountDownLatch done) {
    // BUG: Diagnostic contains: [ExecutorNeverShutDown]
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
              }
            });
    watcher.start();
  }
}
