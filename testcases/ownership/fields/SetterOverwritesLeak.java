// Case: the setter builds a larger pool over the first one and drops the first one.
package cases.fields;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class SetterOverwritesLeak {
  // BUG: Diagnostic contains: [ExecutorNeverShutDown] (one of these)
  private ExecutorService workers = Executors.newFixedThreadPool(1);

  public synchronized void setThreads(int threads) {
    // BUG: Diagnostic contains: [ExecutorNeverShutDown] (one of these)
    workers = Executors.newFixedThreadPool(threads);
  }

  public synchronized void handle(Runnable request) {
    workers.execute(request);
  }

  public synchronized void dispose() {
    workers.shutdown();
  }
}
