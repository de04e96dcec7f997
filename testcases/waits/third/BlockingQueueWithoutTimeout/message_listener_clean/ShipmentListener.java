// Clean: the listener's callback puts into a queue without capacity, whose put() never blocks.
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import javax.jms.Message;
import javax.jms.MessageListener;

public class ShipmentListener implements MessageListener {
  private final BlockingQueue<String> shipments = new LinkedBlockingQueue<>();

  @Override
  public void onMessage(Message message) {
    String shipment = message.getBody(String.class);
    if (shipment == null || shipment.isEmpty()) {
      return;
    }
    try {
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
