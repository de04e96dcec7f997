// Case: stop sets the field to null without shutting down what it held.
package cases.fields;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class LocalCopyLeak {
  private ScheduledExecutorService poller;
  private final Runnable poll;

  public LocalCopyLeak(Runnable poll) {
    this.poll = poll;
  }

  public synchronized void start() {
    if (poller == null) {
      // BUG: Diagnostic contains: [ExecutorNeverShutDown]
      poller = Executors.newSingleThreadScheduledExecutor();
      poller.scheduleWithFixedDelay(poll, 0, 10, TimeUnit.SECONDS);
    }
  }

  public synchronized void stop() {
    if (poller == null) {
      return;
    }
    poller = null;
  }
}
