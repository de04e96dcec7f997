// Case: the adapter overrides the stop of its base with an empty body; the base's timer runs on.
package cases.idioms;

import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

public class EmptyStopOverrideLeak {
  static class Blinker {
    private final Timer timer;

    Blinker(Timer timer) {
      this.timer = timer;
    }

    void blink(Runnable light) {
      timer.schedule(
          new TimerTask() {
            @Override
            public void run() {
              light.run();
            }
          },
          0,
          400);
    }

    void stop() {
      timer.cancel();
    }
  }

  static class SilentBlinker extends Blinker {
    SilentBlinker(Timer timer) {
      super(timer);
    }

    @Override
    void stop() {}
  }

  public void warn(Runnable light, Semaphore until) throws InterruptedException {
    // BUG: Diagnostic contains: [ThreadOwnerNeverReleased]
    Blinker blinker = new SilentBlinker(new Timer("blink"));
    blinker.blink(light);
    try {
      until.tryAcquire(5, TimeUnit.SECONDS);
    } finally {
      blinker.stop();
    }
  }
}
