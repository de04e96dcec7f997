// Case: the interface's method is declared to give ownership away, and its result is dropped.
package cases.annotated;

import java.util.List;
import java.util.concurrent.ExecutorService;
import org.checkerframework.checker.mustcall.qual.Owning;

public class Planner {
  public interface Runtime2 {
    @Owning
    ExecutorService computePool();
  }

  public void plan(Runtime2 runtime, List<Runnable> queries) {
    // BUG: Diagnostic contains: [ExecutorNeverShutDown]
    ExecutorService pool = runtime.computePool();
    queries.forEach(pool::execute);
  }
}
