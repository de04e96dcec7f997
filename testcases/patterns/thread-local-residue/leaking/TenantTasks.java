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
          // BUG: Diagnostic contains: [ThreadLocalNeverRemoved]
          TENANT.set(tenant);
          task.run();
        });
  }

  static String tenant() {
    return TENANT.get();
  }
}
