// The interrupt of shutdownNow() is caught on its own and leaves the loop: right.
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

public class OrderImporterClean implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger("orders");

  private final BlockingQueue<String> orders = new LinkedBlockingQueue<>(1_000);
  private final ExecutorService workers = Executors.newFixedThreadPool(4);
  private final Consumer<String> importer;

  public OrderImporterClean(Consumer<String> importer) {
    this.importer = importer;
  }

  public void start() {
    for (int i = 0; i < 4; i++) {
      workers.execute(this::work);
    }
  }

  public boolean submit(String order) {
    return orders.offer(order);
  }

  private void work() {
    while (true) {
      try {
        String order = orders.poll(5, TimeUnit.SECONDS);
        if (order != null) {
          importer.accept(order);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      } catch (Throwable t) {
        LOG.log(Level.WARNING, "order failed", t);
      }
    }
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}
