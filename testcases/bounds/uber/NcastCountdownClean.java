// Case: only the last step says that it is done.
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.atomic.AtomicInteger;

public class NcastCountdownClean {
  private final ExecutorService pool;

  public NcastCountdownClean(ExecutorService pool) {
    this.pool = pool;
  }

  public String runAll(List<Runnable> steps) throws InterruptedException {
    if (steps.isEmpty()) {
      return "nothing";
    }
    SynchronousQueue<String> done = new SynchronousQueue<>();
    AtomicInteger open = new AtomicInteger(steps.size());
    for (Runnable step : steps) {
      pool.submit(
          () -> {
            try {
              step.run();
            } finally {
              if (open.decrementAndGet() == 0) {
                done.put("done");
              }
            }
            return null;
          });
    }
    return done.take();
  }
}
