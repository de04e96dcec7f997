// Case: A double-checked lazy executor has no release; close only drops the reference.
package second.lazies;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class ReportEngineLeak implements AutoCloseable {
  private volatile ExecutorService engine;
  private final Object mutex = new Object();

  private ExecutorService engine() {
    ExecutorService local = engine;
    if (local == null) {
      synchronized (mutex) {
        local = engine;
        if (local == null) {
          // BUG: Diagnostic contains: [ExecutorNeverShutDown]
          local = Executors.newFixedThreadPool(2);
          engine = local;
        }
      }
    }
    return local;
  }

  public <T> Future<T> produce(Callable<T> report) {
    return engine().submit(report);
  }

  @Override
  public void close() {
    synchronized (mutex) {
      engine = null;
    }
  }
}
