// Case: a pooled task enters a log context through a helper and leaves it in finally, by the
// helper as well.
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

public class ShipmentTracker implements AutoCloseable {
  private final ExecutorService workers = Executors.newFixedThreadPool(8);
  private final Consumer<String> carrier;

  public ShipmentTracker(Consumer<String> carrier) {
    this.carrier = carrier;
  }

  public void track(String shipment) {
    workers.execute(() -> update(shipment));
  }

  private void update(String shipment) {
    LogContext.enter("shipment " + shipment);
    try {
      carrier.accept(shipment);
      LogContext.log("updated");
    } finally {
      LogContext.leave();
    }
  }

  @Override
  public void close() throws InterruptedException {
    workers.shutdownNow();
    workers.awaitTermination(3, TimeUnit.SECONDS);
  }
}
