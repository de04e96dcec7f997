// Case: snapshot() submits to the single event loop and waits, unless it is already on that thread.
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

public class OrderBookLoopClean implements AutoCloseable {
  private final Map<Long, Long> levels = new TreeMap<>();
  private final ExecutorService loop;
  private final Consumer<Map<Long, Long>> subscribers;
  private volatile Thread loopThread;

  public OrderBookLoopClean(Consumer<Map<Long, Long>> subscribers) {
    this.subscribers = subscribers;
    this.loop =
        Executors.newSingleThreadExecutor(
            task -> {
              loopThread = new Thread(task, "order-book");
              return loopThread;
            });
  }

  public boolean inLoop() {
    return Thread.currentThread() == loopThread;
  }

  public void onTrade(long price, long quantity) {
    loop.execute(
        () -> {
          levels.merge(price, quantity, Long::sum);
          subscribers.accept(snapshot());
        });
  }

  public Map<Long, Long> snapshot() {
    if (inLoop()) {
      return new TreeMap<>(levels);
    }
    try {
      return loop.submit(() -> new TreeMap<>(levels)).get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  @Override
  public void close() {
    loop.shutdown();
  }
}
