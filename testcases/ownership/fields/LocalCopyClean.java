// Case: stop takes a copy, sets the field to null and shuts the copy down.
package cases.fields;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class LocalCopyClean {
  private ScheduledExecutorService poller;
  private final Runnable poll;

  public LocalCopyClean(Runnable poll) {
    this.poll = poll;
  }

  public synchronized void start() {
    if (poller == null) {
      poller = Executors.newSingleThreadScheduledExecutor();
      poller.scheduleWithFixedDelay(poll, 0, 10, TimeUnit.SECONDS);
    }
  }

  public synchronized void stop() {
    if (poller == null) {
      return;
    }
    var p = poller;
    poller = null;
    p.shutdownNow();
  }
}
