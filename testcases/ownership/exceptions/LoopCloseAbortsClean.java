// Case: each child's exception is caught in the loop, so the pool behind it is reached.
package cases.exceptions;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

public class LoopCloseAbortsClean {
  private final List<Closeable> children = new CopyOnWriteArrayList<>();
  private final ScheduledExecutorService timers = Executors.newScheduledThreadPool(2);

  public void adopt(Closeable child, Runnable ping) {
    children.add(child);
    timers.scheduleAtFixedRate(ping, 1, 1, TimeUnit.SECONDS);
  }

  public void shutdown() {
    for (Closeable child : children) {
      try {
        child.close();
      } catch (IOException e) {
        Logger.getLogger("adopt").log(Level.WARNING, "child", e);
      }
    }
    timers.shutdownNow();
  }
}
