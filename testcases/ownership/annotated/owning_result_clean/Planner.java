// Case: the interface's method is declared to keep ownership.
package cases.annotated;

import java.util.List;
import java.util.concurrent.ExecutorService;
import org.checkerframework.checker.mustcall.qual.NotOwning;

public class Planner {
  public interface Runtime2 {
    @NotOwning
    ExecutorService computePool();
  }

  public void plan(Runtime2 runtime, List<Runnable> queries) {
    ExecutorService pool = runtime.computePool();
    queries.forEach(pool::execute);
  }
}
