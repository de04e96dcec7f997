// Case: start makes the pool, stop ends it; both check the state first.
package cases.released;

import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class StartStopPairClean {
  private enum State {
    NEW,
    RUNNING,
    STOPPED
  }

  private State state = State.NEW;
  private ExecutorService pool;
  private Timer timer;

  public synchronized void start(Runnable beat) {
    if (state == State.RUNNING) {
      throw new IllegalStateException("already running");
    }
    pool = Executors.newFixedThreadPool(2);
    timer = new Timer("beat", true);
    timer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            pool.execute(beat);
          }
        },
        0,
        1_000);
    state = State.RUNNING;
  }

  public synchronized void stop() {
    if (state != State.RUNNING) {
      return;
    }
    state = State.STOPPED;
    timer.cancel();
    pool.shutdown();
  }
}
