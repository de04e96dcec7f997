// Case: the instanceof test asks for a pool type that a fixed pool never is, so nothing is shut
// down.
package cases.locals;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;

public class PatternVariableLeak {
  public void fire(List<Runnable> listeners) {
    // BUG: Diagnostic contains: [ExecutorNeverShutDown]
    Executor executor = Executors.newFixedThreadPool(2);
    for (Runnable listener : listeners) {
      executor.execute(listener);
    }
    if (executor instanceof ForkJoinPool fork) {
      fork.shutdown();
    }
  }
}
