import java.util.concurrent.*;

class TenantTasks {
  private static final ThreadLocal<String> TENANT = new ThreadLocal<>();
  private final ExecutorService pool;

  TenantTasks(ExecutorService pool) {
    this.pool = pool;
  }

  void run(String tenant, Runnable task) {
    pool.execute(
        () -> {
          TENANT.set(tenant);
          try {
            task.run();
          } finally {
            TENANT.remove();
          }
        });
  }

  static String tenant() {
    return TENANT.get();
  }
}
