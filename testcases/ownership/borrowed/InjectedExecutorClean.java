// Case: the executor is injected and belongs to whoever made it.
package cases.borrowed;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

public class InjectedExecutorClean {
  private final ExecutorService executor;
  private final List<Future<?>> running = new CopyOnWriteArrayList<>();

  public InjectedExecutorClean(ExecutorService executor) {
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  public void run(Runnable r) {
    running.add(executor.submit(r));
  }

  public void cancelAll() {
    running.forEach(f -> f.cancel(true));
    running.clear();
  }
}
