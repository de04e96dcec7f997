// The listener books in the broker's own thread: a message is done before the next one comes.
// Right.
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
    CompletableFuture.completedFuture(id)
        .thenAccept(book::book)
        .exceptionally(
            failure -> {
              LOG.log(Level.WARNING, "not booked: " + id, failure);
              return null;
            });
  }
}
