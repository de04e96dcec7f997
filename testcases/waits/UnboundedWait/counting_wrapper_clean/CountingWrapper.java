// Case: the latch is counted down in the finally of a wrapper class, far from the wait.
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;

public class CountingWrapper {
  private final Executor executor;

  public CountingWrapper(Executor executor) {
    this.executor = executor;
  }

  /** Runs all migrations; false if the caller was interrupted before they were done. */
  public boolean runAll(List<Runnable> migrations) {
    CountDownLatch done = new CountDownLatch(migrations.size());
    migrations.stream().map(m -> new CountedTask(m, done)).forEach(executor::execute);
    try {
      done.await();
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
