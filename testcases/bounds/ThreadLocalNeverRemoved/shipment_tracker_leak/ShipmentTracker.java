// Case: a pooled task enters a log context through a helper and never leaves it.
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
    // BUG: Diagnostic contains: [ThreadLocalNeverRemoved] (one of these)
    LogContext.enter("shipment " + shipment);
    carrier.accept(shipment);
    LogContext.log("updated");
  }

  @Override
  public void close() throws InterruptedException {
    workers.shutdownNow();
    workers.awaitTermination(3, TimeUnit.SECONDS);
  }
}
