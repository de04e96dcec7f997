// A message listener limits the time of each booking with a helper that makes an executor for each
// call: a thread starts and ends with each message.
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.jms.Message;
import javax.jms.MessageListener;

public class InvoiceListener implements MessageListener {
  private static final Logger LOG = Logger.getLogger("invoices");

  private final Ledger ledger;

  public InvoiceListener(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  public void onMessage(Message message) {
    String id = message.getJMSMessageID();
    try {
      // BUG: Diagnostic contains: [ExecutorPerCall] (one of these)
      long entry = TimeLimiter.call(() -> ledger.book(id), 30);
      LOG.log(Level.FINE, "booked as {0}", entry);
    } catch (ExecutionException | TimeoutException e) {
      LOG.log(Level.WARNING, "not booked: " + id, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
