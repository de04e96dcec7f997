// Case: the pool is shut down behind the try block.
package cases.fields;

import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;

public class CaughtExceptionSkipsRestClean {
  private static final Logger LOG = Logger.getLogger("gateway");
  private final Closeable upstream;
  private final ExecutorService pool;

  public CaughtExceptionSkipsRestClean(Closeable upstream, int threads) {
    this.upstream = upstream;
    this.pool = Executors.newFixedThreadPool(threads);
  }

  public void forward(Runnable message) {
    pool.execute(message);
  }

  public void shutdown() {
    try {
      upstream.close();
    } catch (IOException e) {
      LOG.log(Level.WARNING, "upstream", e);
    }
    pool.shutdown();
  }
}
