// A message listener starts an asynchronous task per message on the common pool, whose queue has no
// bound, and so acknowledges faster than it books: leaks.
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.jms.Message;
import javax.jms.MessageListener;

public class ShipmentListener implements MessageListener {
  private static final Logger LOG = Logger.getLogger("shipments");

  private final ShipmentBook book;

  public ShipmentListener(ShipmentBook book) {
    this.book = book;
  }

  @Override
  public void onMessage(Message message) {
    String id = message.getJMSMessageID();
    // BUG: Diagnostic contains: [UnboundedSpawn] or [AsyncWithoutExecutor]
    CompletableFuture.runAsync(() -> book.book(id))
        .exceptionally(
            failure -> {
              LOG.log(Level.WARNING, "not booked: " + id, failure);
              return null;
            });
  }
}
