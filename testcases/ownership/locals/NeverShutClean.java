// Case: the pool is shut down once all rows are handed in.
package cases.locals;

import java.util.Collection;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Logger;

public class NeverShutClean {
  private static final Logger LOG = Logger.getLogger("export");
  private final int threads;

  public NeverShutClean(int threads) {
    this.threads = Math.max(1, threads);
  }

  public void export(Collection<String> rows) {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    AtomicInteger done = new AtomicInteger();
    for (String row : rows) {
      workers.submit(
          () -> {
            LOG.fine(() -> "row " + row);
            done.incrementAndGet();
          });
    }
    workers.shutdown();
    LOG.info("queued " + rows.size() + " rows");
  }
}
