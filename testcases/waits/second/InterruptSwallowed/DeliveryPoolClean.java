// Case: an empty catch in a loop on isShutdown(), which shutdownNow() has set before it interrupts.
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;

public class DeliveryPoolClean implements AutoCloseable {
  private final BlockingQueue<Runnable> deliveries = new LinkedBlockingQueue<>();
  private final ExecutorService couriers;

  public DeliveryPoolClean(int couriers) {
    this.couriers = Executors.newFixedThreadPool(couriers);
    for (int i = 0; i < couriers; i++) {
      this.couriers.execute(this::deliverAll);
    }
  }

  public void deliver(Runnable delivery) {
    deliveries.add(delivery);
  }

  private void deliverAll() {
    while (!couriers.isShutdown()) {
      try {
        deliveries.take().run();
      } catch (InterruptedException e) {
        // the condition of the loop decides
      } catch (RuntimeException e) {
        System.getLogger("delivery").log(System.Logger.Level.WARNING, "not delivered", e);
      }
    }
  }

  @Override
  public void close() {
    couriers.shutdownNow();
  }
}
