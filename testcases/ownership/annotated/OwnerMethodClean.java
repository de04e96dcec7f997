// Case: the caller ends what the annotated method gave it.
package cases.annotated;

import dev.leash.annotations.OwnsThread;
import java.util.List;
import java.util.concurrent.ExecutorService;

public class OwnerMethodClean {
  public interface Pools {
    @OwnsThread
    ExecutorService lease(int size);
  }

  private final Pools pools;

  public OwnerMethodClean(Pools pools) {
    this.pools = pools;
  }

  public void run(List<Runnable> tasks) {
    ExecutorService leased = pools.lease(tasks.size());
    tasks.forEach(leased::execute);
    leased.shutdown();
  }
}
