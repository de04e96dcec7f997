// Case: the annotated method of the bean ends the one scheduler and forgets the other.
package cases.framework;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.annotation.PreDestroy;

public class SyncBean {
  private final ScheduledExecutorService pull = Executors.newSingleThreadScheduledExecutor();
  // BUG: Diagnostic contains: [ExecutorNeverShutDown]
  private final ScheduledExecutorService push = Executors.newSingleThreadScheduledExecutor();

  public void begin(Runnable in, Runnable out) {
    pull.scheduleWithFixedDelay(in, 0, 1, TimeUnit.MINUTES);
    push.scheduleWithFixedDelay(out, 0, 1, TimeUnit.MINUTES);
  }

  @PreDestroy
  void end() {
    pull.shutdownNow();
  }
}
