// Case: the polling loop is left by a return that forgets the poller's pool.
package cases.locals;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

public class WhileTrueReturnLeak {
  private final Supplier<String> status;

  public WhileTrueReturnLeak(Supplier<String> status) {
    this.status = status;
  }

  public String awaitDone(List<Runnable> work) throws InterruptedException {
    // BUG: Diagnostic contains: [ExecutorNeverShutDown]
    ExecutorService pool = Executors.newFixedThreadPool(2);
    work.forEach(pool::execute);
    while (true) {
      String s = status.get();
      if (s.startsWith("DONE")) {
        return s;
      }
      Thread.sleep(50);
    }
  }
}
