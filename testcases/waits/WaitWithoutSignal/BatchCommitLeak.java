// Case: a local semaphore starts empty and no task ever releases it.
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

public class BatchCommitLeak {
  private final ExecutorService committers;

  public BatchCommitLeak(ExecutorService committers) {
    this.committers = committers;
  }

  public int commit(List<String> batch, Predicate<String> commit) {
    AtomicInteger committed = new AtomicInteger();
    Semaphore over = new Semaphore(0);
    committers.submit(
        () -> {
          try {
            batch.stream().filter(commit).forEach(row -> committed.incrementAndGet());
          } finally {
            committed.addAndGet(over.availablePermits());
          }
        });
    // BUG: Diagnostic contains: [WaitWithoutSignal]
    over.acquireUninterruptibly();
    return committed.get();
  }
}
