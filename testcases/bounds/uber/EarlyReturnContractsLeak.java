// Early return: the caller leaves for a customer without licence before it takes what the loader
// sends; the loader's put() stays. Leaks.
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;

public class EarlyReturnContractsLeak {
  private static final Logger LOG = Logger.getLogger("contracts");

  private final Function<String, String> archive;
  private final Predicate<String> licensed;

  public EarlyReturnContractsLeak(Function<String, String> archive, Predicate<String> licensed) {
    this.archive = archive;
    this.licensed = licensed;
  }

  /** The contract of a customer, if the customer has a licence. */
  public Optional<String> find(String customer) throws InterruptedException {
    BlockingQueue<String> loaded = new SynchronousQueue<>();
    Thread loader =
        new Thread("contract-loader") {
          @Override
          public void run() {
            try {
              // BUG: Diagnostic contains: [ThreadNeverEnds] or [BlockingQueueWithoutTimeout] or [WaitWithoutSignal] (one of these)
              loaded.put(load(customer));
            } catch (InterruptedException e) {
              interrupt();
            }
          }
        };
    // BUG: Diagnostic contains: [ThreadNeverEnds] or [BlockingQueueWithoutTimeout] or [WaitWithoutSignal] (one of these)
    loader.start();
    if (!licensed.test(customer)) {
      return Optional.empty();
    }
    return Optional.of(loaded.take());
  }

  private String load(String customer) {
    try {
      return archive.apply(customer);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "no contract of " + customer, e);
      return "";
    }
  }
}
