// Case: the committing task releases the semaphore when it is over.
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

public class BatchCommitClean {
  private final ExecutorService committers;

  public BatchCommitClean(ExecutorService committers) {
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
            over.release();
          }
        });
    over.acquireUninterruptibly();
    return committed.get();
  }
}
