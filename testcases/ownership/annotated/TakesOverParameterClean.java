// Case: both pools are given to the parameter that takes over.
package cases.annotated;

import dev.leash.annotations.OwnsThread;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class TakesOverParameterClean {
  public interface Host {
    void adopt(@OwnsThread ExecutorService executor);
  }

  public void install(Host host, Runnable warmup) {
    ExecutorService first = Executors.newFixedThreadPool(1);
    host.adopt(first);
    ExecutorService second = Executors.newFixedThreadPool(1);
    second.execute(warmup);
    host.adopt(second);
  }
}
