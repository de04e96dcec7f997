// Case: the finally block ends the pool only if something failed; the good path drops it alive.
package cases.locals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class FinallyOnlyOnFailureLeak {
  public List<String> fetchAll(List<Callable<String>> calls) throws Exception {
    // BUG: Diagnostic contains: [ExecutorNeverShutDown]
    ExecutorService pool = Executors.newFixedThreadPool(calls.size());
    boolean failed = true;
    List<String> bodies = new ArrayList<>();
    try {
      for (Future<String> f : pool.invokeAll(calls)) {
        bodies.add(f.get());
      }
      failed = false;
    } finally {
      if (failed) {
        pool.shutdownNow();
      }
    }
    return bodies;
  }
}
