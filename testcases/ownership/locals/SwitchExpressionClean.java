// Case: the pool of the switch expression is shut down; for the common pool this is a no-op.
package cases.locals;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;

public class SwitchExpressionClean {
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
            yield Executors.newFixedThreadPool(n);
          }
        };
    work.forEach(pool::execute);
    pool.shutdown();
  }
}
