// Case: The finally block ends the pool whatever happened, harder when it failed.
package second.localexits;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class SchemaMigratorClean {
  /** One step of a migration. */
  public interface Step {
    void apply() throws Exception;
  }

  private final List<Step> steps;

  public SchemaMigratorClean(List<Step> steps) {
    this.steps = List.copyOf(steps);
  }

  public int migrate() throws Exception {
    boolean failed = true;
    int applied = 0;
    ExecutorService lane = Executors.newSingleThreadExecutor();
    try {
      for (Step step : steps) {
        lane.submit(
                () -> {
                  step.apply();
                  return null;
                })
            .get();
        applied++;
      }
      failed = false;
    } finally {
      if (failed) {
        lane.shutdownNow();
      }
      lane.shutdown();
    }
    return applied;
  }
}
