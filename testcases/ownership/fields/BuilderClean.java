// Case: the client's close ends the pool that the builder made.
package cases.fields;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public final class BuilderClean implements AutoCloseable {
  private final ExecutorService executor;
  private final boolean ownsExecutor;
  private final Set<String> open = ConcurrentHashMap.newKeySet();

  private BuilderClean(ExecutorService executor, boolean ownsExecutor) {
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
    if (ownsExecutor) {
      executor.shutdown();
    }
  }

  public static final class Builder {
    private ExecutorService executor;

    public Builder executor(ExecutorService executor) {
      this.executor = executor;
      return this;
    }

    public BuilderClean build() {
      if (executor != null) {
        return new BuilderClean(executor, false);
      }
      return new BuilderClean(Executors.newFixedThreadPool(4), true);
    }
  }
}
