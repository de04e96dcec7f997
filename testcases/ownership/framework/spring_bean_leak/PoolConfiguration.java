// Case: the configuration calls the factory for a warm-up of its own and drops that pool.
package cases.framework;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.logging.Logger;
import org.springframework.context.annotation.Bean;

public class PoolConfiguration {
  @Bean
  public ExecutorService ioPool() {
    ExecutorService pool = create("io", 16);
    pool.execute(() -> Logger.getLogger("pools").info("io up"));
    warm();
    return pool;
  }

  @Bean(destroyMethod = "shutdown")
  ScheduledExecutorService timers() {
    return Executors.newScheduledThreadPool(2);
  }

  private void warm() {
    // BUG: Diagnostic contains: [ExecutorNeverShutDown]
    ExecutorService extra = create("warm", 1);
    extra.execute(() -> Logger.getLogger("pools").info("warm"));
  }

  private static ExecutorService create(String name, int size) {
    return Executors.newFixedThreadPool(size, r -> new Thread(r, name));
  }
}
