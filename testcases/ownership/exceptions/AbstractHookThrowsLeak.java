// Case: the abstract step between start and end of the pool is any subclass's code.
package cases.exceptions;

import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Logger;

public abstract class AbstractHookThrowsLeak {
  protected abstract void body() throws IOException;

  public final void execute(int threads) throws IOException {
    // BUG: Diagnostic contains: [CancelNotInFinally]
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    pool.execute(() -> Logger.getLogger("step").fine("begin"));
    body();
    pool.shutdown();
  }
}
