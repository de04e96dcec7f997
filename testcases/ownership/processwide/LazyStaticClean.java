// Case: the lazily made static scheduler is made once and shared by the process.
package cases.processwide;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

public final class LazyStaticClean {
  private static volatile ScheduledExecutorService scheduler;

  private LazyStaticClean() {}

  public static ScheduledFuture<?> after(Duration delay, Runnable body) {
    return scheduler().schedule(body, delay.toMillis(), TimeUnit.MILLISECONDS);
  }

  private static ScheduledExecutorService scheduler() {
    if (scheduler == null) {
      synchronized (LazyStaticClean.class) {
        if (scheduler == null) {
          scheduler = Executors.newScheduledThreadPool(1);
        }
      }
    }
    return scheduler;
  }
}
