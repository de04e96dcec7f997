// The helper that limits the time of a booking keeps one executor, which the listener's close()
// shuts down: right.
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.jms.Message;
import javax.jms.MessageListener;

public class InvoiceListener implements MessageListener, AutoCloseable {
  private static final Logger LOG = Logger.getLogger("invoices");

  private final Ledger ledger;
  private final TimeLimiter limiter = new TimeLimiter();

  public InvoiceListener(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  public void onMessage(Message message) {
    String id = message.getJMSMessageID();
    try {
      long entry = limiter.call(() -> ledger.book(id), 30);
      LOG.log(Level.FINE, "booked as {0}", entry);
    } catch (ExecutionException | TimeoutException e) {
      LOG.log(Level.WARNING, "not booked: " + id, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    limiter.close();
  }
}
