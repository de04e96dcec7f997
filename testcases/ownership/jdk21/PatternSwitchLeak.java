// Case: the pattern switch handles a fork-join pool only; the fixed pool falls into the default.
package cases.jdk21;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.logging.Logger;

public class PatternSwitchLeak {
  public void drain(List<Runnable> rest) {
    // BUG: Diagnostic contains: [ExecutorNeverShutDown]
    Executor executor = Executors.newFixedThreadPool(2);
    rest.forEach(executor::execute);
    switch (executor) {
      case ForkJoinPool fork -> fork.shutdown();
      default -> Logger.getLogger("drain").fine("nothing to end");
    }
  }
}
