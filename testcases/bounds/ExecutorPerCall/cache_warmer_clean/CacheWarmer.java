// A listener's callback with an event makes a scheduler, but the container calls it once, at
// start-up, and its counterpart shuts the scheduler down: right.
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.servlet.ServletContextEvent;
import javax.servlet.ServletContextListener;

public class CacheWarmer implements ServletContextListener {
  private static final Logger LOG = Logger.getLogger("warmer");

  private final Runnable warmUp;
  private volatile ScheduledExecutorService scheduler;

  public CacheWarmer(Runnable warmUp) {
    this.warmUp = warmUp;
  }

  @Override
  public void contextInitialized(ServletContextEvent event) {
    LOG.log(Level.INFO, "warming caches of {0}", event.getSource());
    scheduler = Executors.newSingleThreadScheduledExecutor();
    scheduler.scheduleWithFixedDelay(warmUp, 0, 10, TimeUnit.MINUTES);
  }

  @Override
  public void contextDestroyed(ServletContextEvent event) {
    if (scheduler == null) {
      return;
    }
    scheduler.shutdownNow();
    try {
      if (!scheduler.awaitTermination(20, TimeUnit.SECONDS)) {
        LOG.log(Level.WARNING, "caches of {0} are still being warmed", event.getSource());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
