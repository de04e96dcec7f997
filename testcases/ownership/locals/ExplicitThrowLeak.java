// Case: the method itself throws between the first submit and the shutdown.
package cases.locals;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class ExplicitThrowLeak {
  public void replay(List<Runnable> journal, long expected) {
    // BUG: Diagnostic contains: [CancelNotInFinally] or [ExecutorNeverShutDown]
    ExecutorService pool = Executors.newSingleThreadExecutor();
    long seen = 0;
    for (Runnable entry : journal) {
      pool.submit(entry);
      seen++;
    }
    if (seen != expected) {
      throw new IllegalStateException("journal has " + seen + " entries, expected " + expected);
    }
    pool.shutdown();
  }
}
