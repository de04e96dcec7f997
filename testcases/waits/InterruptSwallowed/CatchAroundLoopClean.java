// catch (Throwable) stands around the loop, not in it, so the interrupt ends the loop: right.
import java.util.concurrent.DelayQueue;
import java.util.concurrent.Delayed;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

public class CatchAroundLoopClean<D extends Delayed> implements Runnable {
  private static final Logger LOG = Logger.getLogger("delays");

  private final DelayQueue<D> due = new DelayQueue<>();
  private final Consumer<D> action;

  public CatchAroundLoopClean(Consumer<D> action) {
    this.action = action;
  }

  public void schedule(D item) {
    due.put(item);
  }

  @Override
  public void run() {
    try {
      while (true) {
        D item = due.take();
        try {
          action.accept(item);
        } catch (RuntimeException e) {
          LOG.log(Level.WARNING, "item failed", e);
        }
      }
    } catch (Throwable t) {
      LOG.log(Level.FINE, "no more items", t);
    }
  }
}
