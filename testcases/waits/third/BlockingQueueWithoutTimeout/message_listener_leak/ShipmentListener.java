// Leak: the listener's callback blocks in put() of a bounded queue, and the session with it.
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import javax.jms.Message;
import javax.jms.MessageListener;

public class ShipmentListener implements MessageListener {
  private final BlockingQueue<String> shipments = new ArrayBlockingQueue<>(50);

  @Override
  public void onMessage(Message message) {
    String shipment = message.getBody(String.class);
    if (shipment == null || shipment.isEmpty()) {
      return;
    }
    try {
      // BUG: Diagnostic contains: [BlockingQueueWithoutTimeout]
      shipments.put(shipment);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The next shipment, or null. */
  public String next() {
    return shipments.poll();
  }
}
