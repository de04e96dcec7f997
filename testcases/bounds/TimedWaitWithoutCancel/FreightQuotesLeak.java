// Case: carriers that are too slow are left out, and shutdown() lets their tasks run on in the pool
// of this call.
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;

public class FreightQuotesLeak {
  private static final Logger LOG = Logger.getLogger("freight");

  /** Somebody who moves goods. */
  public interface Carrier {
    BigDecimal quote(int kilograms) throws InterruptedException;
  }

  private final List<Carrier> carriers;

  public FreightQuotesLeak(List<Carrier> carriers) {
    this.carriers = List.copyOf(carriers);
  }

  public List<BigDecimal> collect(int kilograms) throws InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      List<Future<BigDecimal>> asked = new ArrayList<>();
      for (Carrier carrier : carriers) {
        asked.add(pool.submit(() -> carrier.quote(kilograms)));
      }
      List<BigDecimal> quotes = new ArrayList<>();
      for (Future<BigDecimal> quote : asked) {
        try {
          // BUG: Diagnostic contains: [TimedWaitWithoutCancel]
          quotes.add(quote.get(500, TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
          LOG.fine("a carrier is too slow");
        } catch (ExecutionException e) {
          LOG.log(Level.WARNING, "a carrier failed", e.getCause());
        }
      }
      return quotes;
    } finally {
      pool.shutdown();
    }
  }
}
