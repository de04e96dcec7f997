// Case: Each of three classes closes the next one, down to the timer.
package second.inferred;

import java.util.Map;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.ConcurrentHashMap;

public class WarehouseClean implements AutoCloseable {
  private final Map<String, Integer> stock = new ConcurrentHashMap<>();
  private final ReplenisherClean replenisher;
  private boolean closed;

  public WarehouseClean() {
    replenisher = new ReplenisherClean(stock);
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
    replenisher.stop();
  }
}

class ReplenisherClean {
  private final TickerClean ticker;

  ReplenisherClean(Map<String, Integer> stock) {
    ticker = new TickerClean(() -> stock.replaceAll((item, n) -> Math.max(n, 10)));
  }

  void nudge() {
    ticker.soon();
  }

  void stop() {
    ticker.cancel();
  }
}

class TickerClean {
  private final Timer timer = new Timer("ticker");
  private final Runnable action;

  TickerClean(Runnable action) {
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
