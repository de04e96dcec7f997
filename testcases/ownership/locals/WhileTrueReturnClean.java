// Case: the return goes through finally.
package cases.locals;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

public class WhileTrueReturnClean {
  private final Supplier<String> status;

  public WhileTrueReturnClean(Supplier<String> status) {
    this.status = status;
  }

  public String awaitDone(List<Runnable> work) throws InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(2);
    try {
      work.forEach(pool::execute);
      while (true) {
        String s = status.get();
        if (s.startsWith("DONE")) {
          return s;
        }
        Thread.sleep(50);
      }
    } finally {
      pool.shutdownNow();
    }
  }
}
