// Case: the cache owns a sender that owns a timer, and the cache has no way to be ended.
package cases.inferred;

import java.io.Closeable;
import java.util.Timer;
import java.util.TimerTask;

class HeartbeatSender implements Closeable {
  private final Timer timer = new Timer("heartbeats", true);

  void every(long millis, Runnable beat) {
    timer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            beat.run();
          }
        },
        millis,
        millis);
  }

  @Override
  public void close() {
    timer.cancel();
  }
}
