// Case: the executor is made, given one task and dropped in the same expression.
package cases.locals;

import java.util.concurrent.Executors;

public class DiscardedLeak {
  private final Runnable flush;

  public DiscardedLeak(Runnable flush) {
    this.flush = flush;
  }

  public void flushSoon() {
    // BUG: Diagnostic contains: [ExecutorNeverShutDown]
    Executors.newSingleThreadExecutor().execute(flush);
  }
}
