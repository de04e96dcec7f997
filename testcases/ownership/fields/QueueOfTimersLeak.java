// Case: close empties the queue of timers without cancelling them.
package cases.fields;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Timer;
import java.util.TimerTask;

public class QueueOfTimersLeak {
  private final Deque<Timer> timers = new ArrayDeque<>();

  public synchronized void every(String name, long millis, Runnable body) {
    // BUG: Diagnostic contains: [ThreadOwnerNeverReleased]
    Timer timer = new Timer(name, true);
    timer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            body.run();
          }
        },
        millis,
        millis);
    timers.push(timer);
  }

  public synchronized void close() {
    timers.clear();
  }
}
