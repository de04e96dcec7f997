// Case: one arm of the switch expression makes a pool of its own that nothing ends.
package cases.locals;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;

public class SwitchExpressionLeak {
  enum Load {
    LIGHT,
    HEAVY
  }

  public void process(Load load, List<Runnable> work) {
    ExecutorService pool =
        switch (load) {
          case LIGHT -> ForkJoinPool.commonPool();
          case HEAVY -> {
            int n = Runtime.getRuntime().availableProcessors() * 2;
            // BUG: Diagnostic contains: [ExecutorNeverShutDown]
            yield Executors.newFixedThreadPool(n);
          }
        };
    work.forEach(pool::execute);
  }
}
