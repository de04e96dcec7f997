// Case: the catch block answers with a default and returns past the shutdown.
package cases.locals;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;

public class CatchReturnsEarlyLeak {
  private static final Logger LOG = Logger.getLogger("rates");

  public Optional<BigDecimal> rate(Callable<BigDecimal> remote) {
    // BUG: Diagnostic contains: [CancelNotInFinally] or [ExecutorNeverShutDown]
    ExecutorService caller = Executors.newSingleThreadExecutor();
    Future<BigDecimal> answer = caller.submit(remote);
    BigDecimal rate;
    try {
      rate = answer.get(2, TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      LOG.log(Level.WARNING, "no rate", e);
      return Optional.empty();
    }
    caller.shutdownNow();
    return Optional.of(rate);
  }
}
