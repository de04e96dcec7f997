// Case: n-cast: each step says that it is done, and one word is taken.
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.atomic.AtomicInteger;

public class NcastCountdownLeak {
  private final ExecutorService pool;

  public NcastCountdownLeak(ExecutorService pool) {
    this.pool = pool;
  }

  public String runAll(List<Runnable> steps) throws InterruptedException {
    if (steps.isEmpty()) {
      return "nothing";
    }
    SynchronousQueue<String> done = new SynchronousQueue<>();
    AtomicInteger open = new AtomicInteger(steps.size());
    for (Runnable step : steps) {
      // BUG: Diagnostic contains: [ThreadNeverEnds] or [BlockingQueueWithoutTimeout] or [WaitWithoutSignal] (one of these)
      pool.submit(
          () -> {
            try {
              step.run();
            } finally {
              open.decrementAndGet();
              // BUG: Diagnostic contains: [ThreadNeverEnds] or [BlockingQueueWithoutTimeout] or [WaitWithoutSignal] (one of these)
              done.put("done");
            }
            return null;
          });
    }
    return done.take();
  }
}
