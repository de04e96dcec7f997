// Case: the convenience constructor makes the pool as an argument of this(..), so the field looks
// injected and nobody ends it.
package cases.fields;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class ThisConstructorArgumentLeak implements AutoCloseable {
  private final ExecutorService executor;
  private final boolean owned;
  private final Map<String, Future<?>> running = new ConcurrentHashMap<>();

  public ThisConstructorArgumentLeak() {
    // BUG: Diagnostic contains: [ExecutorNeverShutDown]
    this(Executors.newCachedThreadPool(), true);
  }

  public ThisConstructorArgumentLeak(ExecutorService executor) {
    this(executor, false);
  }

  private ThisConstructorArgumentLeak(ExecutorService executor, boolean owned) {
    this.executor = executor;
    this.owned = owned;
  }

  public void run(String name, Runnable body) {
    running.put(name, executor.submit(body));
  }

  @Override
  public void close() {
    running.values().forEach(f -> f.cancel(true));
    running.clear();
  }

  public boolean isOwned() {
    return owned;
  }
}
