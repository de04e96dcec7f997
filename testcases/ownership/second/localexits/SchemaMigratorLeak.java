// Case: The finally block ends the pool only when the migration failed.
package second.localexits;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class SchemaMigratorLeak {
  /** One step of a migration. */
  public interface Step {
    void apply() throws Exception;
  }

  private final List<Step> steps;

  public SchemaMigratorLeak(List<Step> steps) {
    this.steps = List.copyOf(steps);
  }

  public int migrate() throws Exception {
    boolean failed = true;
    int applied = 0;
    // BUG: Diagnostic contains: [ExecutorNeverShutDown] or [CancelNotInFinally]
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
    }
    return applied;
  }
}
