// Case: the builder makes a pool when none is given; the client keeps it and its close forgets it.
package cases.fields;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Logger;

public final class BuilderLeak implements AutoCloseable {
  private final ExecutorService executor;
  private final boolean ownsExecutor;
  private final Set<String> open = ConcurrentHashMap.newKeySet();

  private BuilderLeak(ExecutorService executor, boolean ownsExecutor) {
    this.executor = executor;
    this.ownsExecutor = ownsExecutor;
  }

  public static Builder builder() {
    return new Builder();
  }

  public void call(String id, Runnable request) {
    if (open.add(id)) {
      executor.execute(request);
    }
  }

  @Override
  public void close() {
    open.clear();
    Logger.getLogger("client").fine("closed, own executor: " + ownsExecutor);
  }

  public static final class Builder {
    private ExecutorService executor;

    public Builder executor(ExecutorService executor) {
      this.executor = executor;
      return this;
    }

    public BuilderLeak build() {
      if (executor != null) {
        return new BuilderLeak(executor, false);
      }
      // BUG: Diagnostic contains: [ExecutorNeverShutDown]
      return new BuilderLeak(Executors.newFixedThreadPool(4), true);
    }
  }
}
