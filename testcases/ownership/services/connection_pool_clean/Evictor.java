// Case: close stops the evictor before it empties the queue.
package cases.services;

import java.util.Timer;
import java.util.TimerTask;

final class Evictor implements AutoCloseable {
  private final Timer timer;
  private final Runnable evict;

  Evictor(String pool, Runnable evict) {
    this.timer = new Timer("evictor-" + pool, true);
    this.evict = evict;
  }

  void start(long millis) {
    timer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            evict.run();
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
