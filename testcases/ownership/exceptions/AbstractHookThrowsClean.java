// Case: try and finally stand around the abstract step.
package cases.exceptions;

import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Logger;

public abstract class AbstractHookThrowsClean {
  protected abstract void body() throws IOException;

  public final void execute(int threads) throws IOException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      pool.execute(() -> Logger.getLogger("step").fine("begin"));
      body();
    } finally {
      pool.shutdown();
    }
  }
}
