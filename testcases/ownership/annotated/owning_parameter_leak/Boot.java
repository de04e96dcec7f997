// Case: the interface's parameter is declared as not owning, so the pool stays with its maker, who
// drops it.
package cases.annotated;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.checkerframework.checker.mustcall.qual.NotOwning;

public class Boot {
  public interface Transport {
    void useExecutor(@NotOwning ExecutorService executor);
  }

  public void connect(Transport transport, Runnable greeting) {
    // BUG: Diagnostic contains: [ExecutorNeverShutDown]
    ExecutorService executor = Executors.newFixedThreadPool(2);
    executor.execute(greeting);
    transport.useExecutor(executor);
  }
}
