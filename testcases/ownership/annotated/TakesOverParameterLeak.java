// Case: nothing tells that the interface's method takes the pool over: but here a second pool is
// kept back and forgotten.
package cases.annotated;

import dev.leash.annotations.OwnsThread;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class TakesOverParameterLeak {
  public interface Host {
    void adopt(@OwnsThread ExecutorService executor);
  }

  public void install(Host host, Runnable warmup) {
    ExecutorService first = Executors.newFixedThreadPool(1);
    host.adopt(first);
    // BUG: Diagnostic contains: [ExecutorNeverShutDown]
    ExecutorService second = Executors.newFixedThreadPool(1);
    second.execute(warmup);
  }
}
