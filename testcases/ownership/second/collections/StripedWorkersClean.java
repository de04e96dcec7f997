// Case: The stripes of an array are made in a loop and shut down in a loop.
package second.collections;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;

public final class StripedWorkersClean implements Executor, AutoCloseable {
  private final ExecutorService[] stripes;

  public StripedWorkersClean(int count) {
    stripes = new ExecutorService[count];
    for (int i = 0; i < stripes.length; i++) {
      stripes[i] = Executors.newSingleThreadExecutor();
    }
  }

  @Override
  public void execute(Runnable task) {
    int index = Math.floorMod(task.hashCode(), stripes.length);
    ExecutorService stripe = stripes[index];
    if (stripe == null) {
      throw new RejectedExecutionException("closed");
    }
    stripe.execute(task);
  }

  @Override
  public void close() {
    for (int i = 0; i < stripes.length; i++) {
      if (stripes[i] != null) {
        stripes[i].shutdown();
      }
      stripes[i] = null;
    }
  }
}
