// Case: the private latch is counted for two parts, and each counts it down once, in finally.
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class WarmStandbyClean implements AutoCloseable {
  private final CountDownLatch warm = new CountDownLatch(2);
  private final ExecutorService loaders = Executors.newFixedThreadPool(2);

  public WarmStandbyClean(Runnable loadRoutes, Runnable loadCertificates) {
    loaders.execute(
        () -> {
          try {
            loadRoutes.run();
          } finally {
            warm.countDown();
          }
        });
    loaders.execute(
        () -> {
          try {
            loadCertificates.run();
          } finally {
            warm.countDown();
          }
        });
  }

  /** Returns when this node may take over. */
  public void awaitWarm() throws InterruptedException {
    warm.await();
  }

  @Override
  public void close() {
    loaders.shutdown();
  }
}
