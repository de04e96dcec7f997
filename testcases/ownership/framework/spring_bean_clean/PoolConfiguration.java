// Case: the configuration only publishes the pool as a bean, which the container ends.
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
    return pool;
  }

  @Bean(destroyMethod = "shutdown")
  ScheduledExecutorService timers() {
    return Executors.newScheduledThreadPool(2);
  }

  private static ExecutorService create(String name, int size) {
    return Executors.newFixedThreadPool(size, r -> new Thread(r, name));
  }
}
