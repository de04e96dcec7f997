// Case: the first child's close throws a checked exception, so the second child's is skipped.
package cases.exceptions;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.WatchService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class CloseOfFirstOwnerThrowsLeak {
  static final class Files2 implements Closeable {
    private final WatchService watcher;

    Files2(WatchService watcher) {
      this.watcher = watcher;
    }

    @Override
    public void close() throws IOException {
      watcher.close();
    }
  }

  static final class Tasks implements Closeable {
    private final ExecutorService pool = Executors.newFixedThreadPool(2);

    void run(Runnable r) {
      pool.execute(r);
    }

    @Override
    public void close() {
      pool.shutdown();
    }
  }

  private final Files2 files;
  // BUG: Diagnostic contains: [CancelNotInFinally] (one of these)
  private final Tasks tasks = new Tasks();

  public CloseOfFirstOwnerThrowsLeak(WatchService watcher) {
    files = new Files2(watcher);
  }

  public void run(Runnable r) {
    tasks.run(r);
  }

  public void close() throws IOException {
    files.close();
    // BUG: Diagnostic contains: [CancelNotInFinally] (one of these)
    tasks.close();
  }
}
