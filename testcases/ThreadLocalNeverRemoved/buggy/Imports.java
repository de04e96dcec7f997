import java.util.concurrent.*;

class Imports {
  private static final ThreadLocal<String> TENANT = new ThreadLocal<>();

  private final ExecutorService pool = Executors.newFixedThreadPool(4);

  void start(String tenant, Runnable work) {
    pool.execute(
        () -> {
          TENANT.set(tenant);
          work.run();
          TENANT.remove();
        });
  }

  static String tenant() {
    return TENANT.get();
  }

  void close() {
    pool.shutdown();
  }
}
