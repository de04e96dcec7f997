// Case: the variable is given a second pool while the first is still open.
package cases.locals;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Logger;

public class ReassignedLeak {
  private static final Logger LOG = Logger.getLogger(ReassignedLeak.class.getName());

  public void twoPhases(List<Runnable> prepare, List<Runnable> commit) {
    // BUG: Diagnostic contains: [ExecutorNeverShutDown]
    ExecutorService stage = Executors.newFixedThreadPool(8);
    for (Runnable r : prepare) {
      stage.execute(r);
    }
    LOG.fine("prepare queued");
    stage = Executors.newSingleThreadExecutor();
    for (Runnable r : commit) {
      stage.execute(r);
    }
    stage.shutdown();
  }
}
