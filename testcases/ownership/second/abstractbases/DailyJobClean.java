// Case: The subclass extends the inherited close by the shutdown of its own scheduler.
package second.abstractbases;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

public class DailyJobClean extends BaseJobClean {
  private final ScheduledExecutorService cron = Executors.newScheduledThreadPool(1);
  private final Runnable body;

  public DailyJobClean(String name, Runnable body) {
    super(name);
    this.body = body;
  }

  public void arm(Clock clock) {
    long delay =
        Duration.ofDays(1).minusSeconds(clock.instant().getEpochSecond() % 86_400).toSeconds();
    cron.scheduleAtFixedRate(() -> runGuarded(body), delay, 86_400, TimeUnit.SECONDS);
  }

  @Override
  public void close() {
    cron.shutdown();
    super.close();
  }
}

abstract class BaseJobClean implements AutoCloseable {
  protected final String name;
  private final ExecutorService retries = Executors.newSingleThreadExecutor();

  BaseJobClean(String name) {
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
