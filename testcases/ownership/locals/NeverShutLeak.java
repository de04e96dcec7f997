// Case: a fixed pool is made for one export and simply forgotten; its core threads never end.
package cases.locals;

import java.util.Collection;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Logger;

public class NeverShutLeak {
  private static final Logger LOG = Logger.getLogger("export");
  private final int threads;

  public NeverShutLeak(int threads) {
    this.threads = Math.max(1, threads);
  }

  public void export(Collection<String> rows) {
    // BUG: Diagnostic contains: [ExecutorNeverShutDown]
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    AtomicInteger done = new AtomicInteger();
    for (String row : rows) {
      workers.submit(
          () -> {
            LOG.fine(() -> "row " + row);
            done.incrementAndGet();
          });
    }
    LOG.info("queued " + rows.size() + " rows");
  }
}
