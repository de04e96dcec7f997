// Case: a delivery that fails schedules itself again, but the chain is counted and ends after eight
// attempts.
import java.io.IOException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

public class WebhookDeliveryClean {
  private static final Logger LOG = Logger.getLogger("webhooks");
  private static final int MAX_ATTEMPTS = 8;

  /** Posts a payload to a customer's address. */
  public interface Endpoint {
    void post(String payload) throws IOException;
  }

  private final ScheduledExecutorService scheduler;
  private final Endpoint endpoint;

  public WebhookDeliveryClean(ScheduledExecutorService scheduler, Endpoint endpoint) {
    this.scheduler = scheduler;
    this.endpoint = endpoint;
  }

  public void deliver(String payload) {
    scheduler.schedule(() -> attempt(payload, 1), 0, TimeUnit.SECONDS);
  }

  private void attempt(String payload, int number) {
    try {
      endpoint.post(payload);
    } catch (IOException e) {
      if (number == MAX_ATTEMPTS) {
        LOG.log(Level.WARNING, "webhook given up", e);
        return;
      }
      scheduler.schedule(() -> attempt(payload, number + 1), 1L << number, TimeUnit.SECONDS);
    }
  }
}
