// Case: the pooled workers go back to the queue in finally and are ended when the pool is closed.
package cases.released;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class ObjectPoolClean implements AutoCloseable {
  private static final class Lane {
    private final ExecutorService thread = Executors.newSingleThreadExecutor();

    Future<?> run(Runnable r) {
      return thread.submit(r);
    }

    void end() {
      thread.shutdown();
    }
  }

  private final BlockingQueue<Lane> idle;

  public ObjectPoolClean(int n) {
    idle = new ArrayBlockingQueue<>(n);
    for (int i = 0; i < n; i++) {
      idle.add(new Lane());
    }
  }

  public void run(Runnable r) throws InterruptedException, ExecutionException {
    Lane lane = idle.take();
    try {
      lane.run(r).get();
    } finally {
      idle.add(lane);
    }
  }

  @Override
  public void close() {
    List<Lane> all = new ArrayList<>();
    idle.drainTo(all);
    all.forEach(Lane::end);
  }
}
