// Case: the poller is stopped when the wait is over.
package cases.inferred;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class DroppedPollerClean {
  static final class Poller {
    private final ScheduledExecutorService scheduler = Executors.newScheduledThreadPool(1);
    private final Runnable poll;

    Poller(Runnable poll) {
      this.poll = poll;
    }

    void start() {
      scheduler.scheduleWithFixedDelay(poll, 0, 1, TimeUnit.SECONDS);
    }

    void stop() {
      scheduler.shutdownNow();
    }
  }

  public void pollFor(Runnable poll, long millis) throws InterruptedException {
    Poller poller = new Poller(poll);
    try {
      poller.start();
      Thread.sleep(millis);
    } finally {
      poller.stop();
    }
  }
}
