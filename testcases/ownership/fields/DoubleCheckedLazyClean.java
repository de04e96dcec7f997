// Case: the lazily made pool is released by close if it was ever made.
package cases.fields;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class DoubleCheckedLazyClean {
  private volatile ExecutorService lazy;
  private final String name;

  public DoubleCheckedLazyClean(String name) {
    this.name = name;
  }

  private ExecutorService executor() {
    ExecutorService e = lazy;
    if (e == null) {
      synchronized (this) {
        e = lazy;
        if (e == null) {
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
        lazy.shutdown();
        lazy = null;
      }
    }
  }
}
