// Case: A double-checked lazy executor is shut down in close if it was ever made.
package second.lazies;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class ReportEngineClean implements AutoCloseable {
  private volatile ExecutorService engine;
  private final Object mutex = new Object();

  private ExecutorService engine() {
    ExecutorService local = engine;
    if (local == null) {
      synchronized (mutex) {
        local = engine;
        if (local == null) {
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
      if (engine != null) {
        engine.shutdown();
      }
      engine = null;
    }
  }
}
