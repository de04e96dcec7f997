// Case: a finally serves every exception.
package cases.exceptions;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Logger;

public class CatchesOnlyOneTypeClean {
  private static final Logger LOG = Logger.getLogger("lookup");

  public String lookup(Callable<String> remote) throws ExecutionException {
    ExecutorService single = Executors.newSingleThreadExecutor();
    String name = null;
    try {
      name = single.submit(remote).get();
    } catch (InterruptedException e) {
      LOG.fine("interrupted");
      Thread.currentThread().interrupt();
    } finally {
      single.shutdownNow();
    }
    return name;
  }
}
