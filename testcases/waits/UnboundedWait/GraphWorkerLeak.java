// Case: the worker leaves by its flag and abandons queued tasks; who waits in get() for one of them
// waits for ever.
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

public class GraphWorkerLeak {
  private final BlockingQueue<FutureTask<Integer>> queue = new LinkedBlockingQueue<>();
  private volatile boolean up = true;

  public void start() {
    new Thread(this::serve, "graph-worker").start();
  }

  public int shortestPath(Callable<Integer> search) {
    FutureTask<Integer> task = new FutureTask<>(search);
    queue.add(task);
    if (!up && queue.remove(task)) {
      throw new IllegalStateException("stopped");
    }
    try {
      // BUG: Diagnostic contains: [UnboundedWait]
      return task.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return -1;
    }
  }

  private void serve() {
    try {
      while (up) {
        FutureTask<Integer> task = queue.poll(1, TimeUnit.SECONDS);
        if (task != null) {
          task.run();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  public void stop() {
    up = false;
  }
}
