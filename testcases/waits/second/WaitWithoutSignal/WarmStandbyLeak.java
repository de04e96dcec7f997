// Case: the private latch is counted for three parts, but only two of them count it down.
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class WarmStandbyLeak implements AutoCloseable {
  private final CountDownLatch warm = new CountDownLatch(3);
  private final ExecutorService loaders = Executors.newFixedThreadPool(2);

  public WarmStandbyLeak(Runnable loadRoutes, Runnable loadCertificates) {
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
    // BUG: Diagnostic contains: [WaitWithoutSignal]
    warm.await();
  }

  @Override
  public void close() {
    loaders.shutdown();
  }
}
