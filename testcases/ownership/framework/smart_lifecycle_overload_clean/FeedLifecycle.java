// Case: the overload that the container calls goes through stop().
package cases.framework;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Logger;
import org.springframework.context.SmartLifecycle;

class FeedLifecycle implements SmartLifecycle {
  private final ExecutorService readers = Executors.newFixedThreadPool(2);
  private volatile boolean running;

  @Override
  public void start() {
    running = true;
    readers.execute(() -> Logger.getLogger("feed").info("reading"));
  }

  @Override
  public void stop() {
    running = false;
    readers.shutdownNow();
  }

  @Override
  public void stop(Runnable callback) {
    stop();
    callback.run();
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
