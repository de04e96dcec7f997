import java.util.List;
import java.util.concurrent.*;

class NightlyExport {
  private final ExecutorService pool;

  NightlyExport(ExecutorService pool) {
    this.pool = pool;
  }

  void run(List<Callable<?>> shops) throws InterruptedException, ExecutionException {
    for (Callable<?> shop : shops) {
      Future<?> export = pool.submit(shop);
      try {
        export.get(2, TimeUnit.MINUTES);
      } catch (TimeoutException e) {
        System.err.println("left out: " + shop);
      } finally {
        export.cancel(true);
      }
    }
  }
}
