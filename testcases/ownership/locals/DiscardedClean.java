// Case: the executor has a name and is shut down behind its task.
package cases.locals;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class DiscardedClean {
  private final Runnable flush;

  public DiscardedClean(Runnable flush) {
    this.flush = flush;
  }

  public void flushSoon() {
    ExecutorService once = Executors.newSingleThreadExecutor();
    once.execute(flush);
    once.shutdown();
  }
}
