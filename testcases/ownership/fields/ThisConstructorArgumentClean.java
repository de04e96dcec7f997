// Case: the convenience constructor says that the pool is its own, and close ends it then.
package cases.fields;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class ThisConstructorArgumentClean implements AutoCloseable {
  private final ExecutorService executor;
  private final boolean owned;
  private final Map<String, Future<?>> running = new ConcurrentHashMap<>();

  public ThisConstructorArgumentClean() {
    this(Executors.newCachedThreadPool(), true);
  }

  public ThisConstructorArgumentClean(ExecutorService executor) {
    this(executor, false);
  }

  private ThisConstructorArgumentClean(ExecutorService executor, boolean owned) {
    this.executor = executor;
    this.owned = owned;
  }

  public void run(String name, Runnable body) {
    running.put(name, executor.submit(body));
  }

  @Override
  public void close() {
    running.values().forEach(f -> f.cancel(true));
    if (owned) {
      executor.shutdown();
    }
  }

  public boolean isOwned() {
    return owned;
  }
}
