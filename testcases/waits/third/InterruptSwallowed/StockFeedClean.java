// Clean: the interrupt that shutdownNow() sends has its own catch, which leaves the loop.
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

public class StockFeedClean implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger("feed");

  private final ExecutorService executor = Executors.newSingleThreadExecutor();
  private final BlockingQueue<String> ticks = new LinkedBlockingQueue<>();

  public void onTick(String tick) {
    ticks.add(tick);
  }

  public void start(Consumer<String> target) {
    executor.execute(() -> forward(target));
  }

  private void forward(Consumer<String> target) {
    while (true) {
      try {
        target.accept(ticks.take());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        break;
      } catch (Throwable t) {
        LOG.log(Level.SEVERE, "tick lost", t);
      }
    }
  }

  @Override
  public void close() {
    executor.shutdownNow();
  }
}
