// Case: the poller owns a scheduler and has a stop method; the one made here is started and
// dropped.
package cases.inferred;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class DroppedPollerLeak {
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
    // BUG: Diagnostic contains: [ThreadOwnerNeverReleased]
    Poller poller = new Poller(poll);
    poller.start();
    Thread.sleep(millis);
  }
}
