// Case: a message listener hands each message over with transfer(): with no consumer at hand the
// broker's thread hangs.
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TransferQueue;
import java.util.function.Consumer;
import javax.jms.Message;
import javax.jms.MessageListener;

public class OrderListener implements MessageListener {
  private final TransferQueue<Message> handOff = new LinkedTransferQueue<>();
  private final Consumer<Message> store;

  public OrderListener(Consumer<Message> store) {
    this.store = store;
  }

  @Override
  public void onMessage(Message message) {
    try {
      // BUG: Diagnostic contains: [BlockingQueueWithoutTimeout]
      handOff.transfer(message);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      store.accept(message);
    }
  }

  /** The next order, or null if none came in time. */
  public Message next(long millis) throws InterruptedException {
    return handOff.poll(millis, TimeUnit.MILLISECONDS);
  }
}
