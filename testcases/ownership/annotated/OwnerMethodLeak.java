// Case: the interface's method gives its result's ownership to the caller, who forgets to end it.
package cases.annotated;

import dev.leash.annotations.OwnsThread;
import java.util.List;
import java.util.concurrent.ExecutorService;

public class OwnerMethodLeak {
  public interface Pools {
    @OwnsThread
    ExecutorService lease(int size);
  }

  private final Pools pools;

  public OwnerMethodLeak(Pools pools) {
    this.pools = pools;
  }

  public void run(List<Runnable> tasks) {
    // BUG: Diagnostic contains: [ExecutorNeverShutDown]
    ExecutorService leased = pools.lease(tasks.size());
    tasks.forEach(leased::execute);
  }
}
