// Case: the cleanup lambda is run at the end.
package cases.locals;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Logger;

public class ShutdownInLambdaNeverRunClean {
  public void importAll(List<Runnable> rows) {
    ExecutorService pool = Executors.newFixedThreadPool(3);
    Runnable cleanup =
        () -> {
          Logger.getLogger("import").fine("stopping");
          pool.shutdown();
        };
    rows.forEach(pool::execute);
    cleanup.run();
  }
}
