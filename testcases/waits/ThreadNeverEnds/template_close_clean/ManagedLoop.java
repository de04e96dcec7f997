// A final close() calls the hook, then a helper that ends with shutdownNow().
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

abstract class ManagedLoop implements AutoCloseable {
  private final ExecutorService runner = Executors.newSingleThreadExecutor();

  protected abstract void step() throws InterruptedException;

  protected void beforeClose() {}

  public final void open() {
    runner.submit(
        () -> {
          while (true) {
            step();
          }
        });
  }

  @Override
  public final void close() {
    beforeClose();
    endWithin(runner, 5);
  }

  private static void endWithin(ExecutorService service, long seconds) {
    service.shutdown();
    try {
      if (service.awaitTermination(seconds, TimeUnit.SECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    service.shutdownNow();
  }
}
