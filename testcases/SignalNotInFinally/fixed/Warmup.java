import java.util.List;
import java.util.concurrent.*;

class Warmup {
  private final Executor executor;

  Warmup(Executor executor) {
    this.executor = executor;
  }

  void fill(List<Callable<?>> caches) throws InterruptedException {
    CountDownLatch filled = new CountDownLatch(caches.size());
    for (Callable<?> cache : caches) {
      executor.execute(
          () -> {
            try {
              cache.call();
            } catch (Exception e) {
              System.err.println("stays cold: " + e);
            } finally {
              filled.countDown();
            }
          });
    }
    filled.await();
  }
}
