// Case: the context listener ends nothing of what it started.
package cases.framework;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class CleanupListener implements ServletContextListener {
  private ScheduledExecutorService scheduler;
  private final Set<Path> uploads = ConcurrentHashMap.newKeySet();

  @Override
  public void contextInitialized(ServletContextEvent sce) {
    // BUG: Diagnostic contains: [ExecutorNeverShutDown]
    scheduler = Executors.newSingleThreadScheduledExecutor();
    scheduler.scheduleAtFixedRate(uploads::clear, 1, 1, TimeUnit.HOURS);
  }

  @Override
  public void contextDestroyed(ServletContextEvent sce) {
    uploads.clear();
  }
}
