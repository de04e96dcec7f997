// Case: the flag that guarded the creation guards the release.
package cases.released;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class FlagGuardedReleaseClean {
  public void apply(List<Runnable> changes, boolean parallel) {
    ExecutorService pool = parallel ? Executors.newFixedThreadPool(4) : null;
    try {
      for (Runnable change : changes) {
        if (parallel) {
          pool.execute(change);
        } else {
          change.run();
        }
      }
    } finally {
      if (parallel) {
        pool.shutdown();
      }
    }
  }
}
