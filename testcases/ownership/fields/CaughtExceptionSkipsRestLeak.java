// Case: one try block holds both statements: when the first throws, the catch logs and the pool is
// skipped.
package cases.fields;

import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;

public class CaughtExceptionSkipsRestLeak {
  private static final Logger LOG = Logger.getLogger("gateway");
  private final Closeable upstream;
  private final ExecutorService pool;

  public CaughtExceptionSkipsRestLeak(Closeable upstream, int threads) {
    this.upstream = upstream;
    // BUG: Diagnostic contains: [CancelNotInFinally] (one of these)
    this.pool = Executors.newFixedThreadPool(threads);
  }

  public void forward(Runnable message) {
    pool.execute(message);
  }

  public void shutdown() {
    try {
      upstream.close();
      // BUG: Diagnostic contains: [CancelNotInFinally] (one of these)
      pool.shutdown();
    } catch (IOException e) {
      LOG.log(Level.WARNING, "upstream", e);
    }
  }
}
