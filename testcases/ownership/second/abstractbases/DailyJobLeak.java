// Case: The subclass keeps a scheduler of its own that the inherited close knows nothing of.
package second.abstractbases;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

public class DailyJobLeak extends BaseJobLeak {
  // BUG: Diagnostic contains: [ExecutorNeverShutDown]
  private final ScheduledExecutorService cron = Executors.newScheduledThreadPool(1);
  private final Runnable body;

  public DailyJobLeak(String name, Runnable body) {
    super(name);
    this.body = body;
  }

  public void arm(Clock clock) {
    long delay =
        Duration.ofDays(1).minusSeconds(clock.instant().getEpochSecond() % 86_400).toSeconds();
    cron.scheduleAtFixedRate(() -> runGuarded(body), delay, 86_400, TimeUnit.SECONDS);
  }
}

abstract class BaseJobLeak implements AutoCloseable {
  protected final String name;
  private final ExecutorService retries = Executors.newSingleThreadExecutor();

  BaseJobLeak(String name) {
    this.name = name;
  }

  protected void runGuarded(Runnable body) {
    try {
      body.run();
    } catch (RuntimeException e) {
      Logger.getLogger(name).log(Level.WARNING, "retrying " + name, e);
      retries.execute(body);
    }
  }

  @Override
  public void close() {
    retries.shutdown();
  }
}
