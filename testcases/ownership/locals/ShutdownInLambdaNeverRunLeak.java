// Case: the cleanup lambda that would shut the pool down is made and never run.
package cases.locals;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Logger;

public class ShutdownInLambdaNeverRunLeak {
  public void importAll(List<Runnable> rows) {
    // BUG: Diagnostic contains: [ExecutorNeverShutDown]
    ExecutorService pool = Executors.newFixedThreadPool(3);
    Runnable cleanup =
        () -> {
          Logger.getLogger("import").fine("stopping");
          pool.shutdown();
        };
    rows.forEach(pool::execute);
    Logger.getLogger("import").fine("cleanup is " + cleanup);
  }
}
