// Case: the caller keeps the pool and ends it behind the borrower.
package cases.handover;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class StoredNotReleasedClean {
  private static final class Borrower {
    private final Executor executor;

    Borrower(Executor executor) {
      this.executor = executor;
    }

    void run(Runnable r) {
      executor.execute(r);
    }
  }

  public void apply(List<Runnable> patches) {
    ExecutorService pool = Executors.newCachedThreadPool();
    Borrower borrower = new Borrower(pool);
    for (Runnable patch : patches) {
      borrower.run(patch);
    }
    pool.shutdown();
  }
}
