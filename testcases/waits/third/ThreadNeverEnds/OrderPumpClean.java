// Clean: the pump waits in take() and ends on an interrupt, which close() sends with shutdownNow().
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;

public class OrderPumpClean implements AutoCloseable {
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

  public OrderPumpClean(OrderStore store) {
    this.store = store;
  }

  public void start() {
    worker.submit(this::pump);
  }

  public void accept(Order order) {
    incoming.add(order);
  }

  private void pump() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        Order order = incoming.take();
        store.save(order.id, order.cents);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    worker.shutdownNow();
  }
}
