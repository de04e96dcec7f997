// Case: the lazily made pool has no release.
package cases.fields;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Logger;

public class DoubleCheckedLazyLeak {
  private volatile ExecutorService lazy;
  private final String name;

  public DoubleCheckedLazyLeak(String name) {
    this.name = name;
  }

  private ExecutorService executor() {
    ExecutorService e = lazy;
    if (e == null) {
      synchronized (this) {
        e = lazy;
        if (e == null) {
          // BUG: Diagnostic contains: [ExecutorNeverShutDown]
          e = Executors.newCachedThreadPool(r -> new Thread(r, name));
          lazy = e;
        }
      }
    }
    return e;
  }

  public void later(Runnable r) {
    executor().execute(r);
  }

  public void close() {
    synchronized (this) {
      if (lazy != null) {
        Logger.getLogger(name).info("closed");
        lazy = null;
      }
    }
  }
}
