// Case: the pattern variable binds the executor itself and ends it.
package cases.locals;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class PatternVariableClean {
  public void fire(List<Runnable> listeners) {
    Executor executor = Executors.newFixedThreadPool(2);
    for (Runnable listener : listeners) {
      executor.execute(listener);
    }
    if (executor instanceof ExecutorService service) {
      service.shutdown();
    }
  }
}
