// Case: the setter ends the first pool after the exchange.
package cases.fields;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class SetterOverwritesClean {
  private ExecutorService workers = Executors.newFixedThreadPool(1);

  public synchronized void setThreads(int threads) {
    ExecutorService old = workers;
    workers = Executors.newFixedThreadPool(threads);
    old.shutdown();
  }

  public synchronized void handle(Runnable request) {
    workers.execute(request);
  }

  public synchronized void dispose() {
    workers.shutdown();
  }
}
