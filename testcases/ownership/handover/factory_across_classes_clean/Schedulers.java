// Case: the caller ends the scheduler that came through two factories.
package cases.handover;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;

final class Schedulers {
  private Schedulers() {}

  static ScheduledExecutorService daemon(String name) {
    return create(name, true);
  }

  private static ScheduledExecutorService create(String name, boolean daemon) {
    ScheduledThreadPoolExecutor scheduler =
        new ScheduledThreadPoolExecutor(
            1,
            r -> {
              Thread t = new Thread(r, name);
              t.setDaemon(daemon);
              return t;
            });
    scheduler.setRemoveOnCancelPolicy(true);
    return scheduler;
  }
}
