// Leak: the pump waits in take() and ends on an interrupt, but close() only calls shutdown().
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;

public class OrderPumpLeak implements AutoCloseable {
  /** One order as it came in. */
  public static final class Order {
    final String id;
    final long cents;

    public Order(String id, long cents) {
      this.id = id;
      this.cents = cents;
    }
  }

  /** Keeps orders. */
  public interface OrderStore {
    void save(String id, long cents);
  }

  private final BlockingQueue<Order> incoming = new LinkedBlockingQueue<>();
  private final ExecutorService worker = Executors.newSingleThreadExecutor();
  private final OrderStore store;

  public OrderPumpLeak(OrderStore store) {
    this.store = store;
  }

  public void start() {
    // BUG: Diagnostic contains: [ThreadNeverEnds] (one of these)
    worker.submit(this::pump);
  }

  public void accept(Order order) {
    incoming.add(order);
  }

  private void pump() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        // BUG: Diagnostic contains: [BlockingQueueWithoutTimeout] (one of these)
        Order order = incoming.take();
        store.save(order.id, order.cents);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    worker.shutdown();
  }
}
