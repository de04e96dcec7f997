// Case: close cancels each timer that it takes out of the queue.
package cases.fields;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Timer;
import java.util.TimerTask;

public class QueueOfTimersClean {
  private final Deque<Timer> timers = new ArrayDeque<>();

  public synchronized void every(String name, long millis, Runnable body) {
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
    Timer timer;
    while ((timer = timers.poll()) != null) {
      timer.cancel();
    }
  }
}
