// Case: the first pool is shut down before the variable is reused.
package cases.locals;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Logger;

public class ReassignedClean {
  private static final Logger LOG = Logger.getLogger(ReassignedClean.class.getName());

  public void twoPhases(List<Runnable> prepare, List<Runnable> commit) {
    ExecutorService stage = Executors.newFixedThreadPool(8);
    for (Runnable r : prepare) {
      stage.execute(r);
    }
    LOG.fine("prepare queued");
    stage.shutdown();
    stage = Executors.newSingleThreadExecutor();
    for (Runnable r : commit) {
      stage.execute(r);
    }
    stage.shutdown();
  }
}
