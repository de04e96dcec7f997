import java.util.List;
import java.util.concurrent.*;

class CatalogImport {
  private final Executor executor;

  CatalogImport(Executor executor) {
    this.executor = executor;
  }

  void load(List<Callable<?>> files) throws InterruptedException {
    CountDownLatch loaded = new CountDownLatch(files.size());
    for (Callable<?> file : files) {
      executor.execute(
          () -> {
            try {
              file.call();
            } catch (Exception e) {
              System.err.println("not loaded: " + e);
            } finally {
              loaded.countDown();
            }
          });
    }
    loaded.await();
  }
}
