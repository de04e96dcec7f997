// Case: the interrupt is caught, the failure of the task is not and skips the shutdown.
package cases.exceptions;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Logger;

public class CatchesOnlyOneTypeLeak {
  private static final Logger LOG = Logger.getLogger("lookup");

  public String lookup(Callable<String> remote) throws ExecutionException {
    // BUG: Diagnostic contains: [CancelNotInFinally]
    ExecutorService single = Executors.newSingleThreadExecutor();
    String name = null;
    try {
      name = single.submit(remote).get();
    } catch (InterruptedException e) {
      LOG.fine("interrupted");
      Thread.currentThread().interrupt();
    }
    single.shutdownNow();
    return name;
  }
}
