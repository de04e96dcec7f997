// Case: the interface's parameter is declared as owning: the callee takes the pool over.
package cases.annotated;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.checkerframework.checker.mustcall.qual.Owning;

public class Boot {
  public interface Transport {
    void useExecutor(@Owning ExecutorService executor);
  }

  public void connect(Transport transport, Runnable greeting) {
    ExecutorService executor = Executors.newFixedThreadPool(2);
    executor.execute(greeting);
    transport.useExecutor(executor);
  }
}
