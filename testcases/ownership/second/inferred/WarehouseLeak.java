// Case: An owner three classes up forgets to close the middle class that leads to a timer.
package second.inferred;

import java.util.Map;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.ConcurrentHashMap;

public class WarehouseLeak implements AutoCloseable {
  private final Map<String, Integer> stock = new ConcurrentHashMap<>();
  private final ReplenisherLeak replenisher;
  private boolean closed;

  public WarehouseLeak() {
    // BUG: Diagnostic contains: [ThreadOwnerNeverReleased]
    replenisher = new ReplenisherLeak(stock);
  }

  public void take(String item) {
    stock.merge(item, -1, Integer::sum);
    replenisher.nudge();
  }

  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    stock.clear();
  }
}

class ReplenisherLeak {
  private final TickerLeak ticker;

  ReplenisherLeak(Map<String, Integer> stock) {
    ticker = new TickerLeak(() -> stock.replaceAll((item, n) -> Math.max(n, 10)));
  }

  void nudge() {
    ticker.soon();
  }

  void stop() {
    ticker.cancel();
  }
}

class TickerLeak {
  private final Timer timer = new Timer("ticker");
  private final Runnable action;

  TickerLeak(Runnable action) {
    this.action = action;
  }

  void soon() {
    timer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            action.run();
          }
        },
        50);
  }

  void cancel() {
    timer.cancel();
  }
}
