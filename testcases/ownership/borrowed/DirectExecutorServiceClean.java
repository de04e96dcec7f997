// Case: an executor service that runs its tasks in the caller has no thread.
package cases.borrowed;

import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

public class DirectExecutorServiceClean {
  private static final class SameThread extends AbstractExecutorService {
    private volatile boolean down;

    @Override
    public void execute(Runnable command) {
      command.run();
    }

    @Override
    public void shutdown() {
      down = true;
    }

    @Override
    public List<Runnable> shutdownNow() {
      down = true;
      return List.of();
    }

    @Override
    public boolean isShutdown() {
      return down;
    }

    @Override
    public boolean isTerminated() {
      return down;
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) {
      return true;
    }
  }

  public int run(List<Runnable> tasks) {
    ExecutorService inline = new SameThread();
    tasks.forEach(inline::execute);
    return tasks.size();
  }
}
