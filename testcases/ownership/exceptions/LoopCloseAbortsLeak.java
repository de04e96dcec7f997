// Case: the loop that closes the children stops at the first that throws; the pool behind the loop
// lives on.
package cases.exceptions;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class LoopCloseAbortsLeak {
  private final List<Closeable> children = new CopyOnWriteArrayList<>();
  // BUG: Diagnostic contains: [CancelNotInFinally] (one of these)
  private final ScheduledExecutorService timers = Executors.newScheduledThreadPool(2);

  public void adopt(Closeable child, Runnable ping) {
    children.add(child);
    timers.scheduleAtFixedRate(ping, 1, 1, TimeUnit.SECONDS);
  }

  public void shutdown() throws IOException {
    for (Closeable child : children) {
      child.close();
    }
    // BUG: Diagnostic contains: [CancelNotInFinally] (one of these)
    timers.shutdownNow();
  }
}
