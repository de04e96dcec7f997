// No check finds this.
import java.util.List;
import java.util.concurrent.*;

class NightlyExport {
  private final ExecutorService pool;

  NightlyExport(ExecutorService pool) {
    this.pool = pool;
  }

  void run(List<Callable<?>> shops) throws Exception {
    Future<?> night = pool.submit(() -> exportAll(shops));
    try {
      night.get(2, TimeUnit.HOURS);
    } finally {
      night.cancel(true);
    }
  }

  private static Void exportAll(List<Callable<?>> shops) throws Exception {
    for (Callable<?> shop : shops) {
      shop.call();
    }
    return null;
  }
}
