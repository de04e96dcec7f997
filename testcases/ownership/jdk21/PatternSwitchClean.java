// Case: the pattern switch ends every executor service.
package cases.jdk21;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Logger;

public class PatternSwitchClean {
  public void drain(List<Runnable> rest) {
    Executor executor = Executors.newFixedThreadPool(2);
    rest.forEach(executor::execute);
    switch (executor) {
      case ExecutorService service -> service.shutdown();
      default -> Logger.getLogger("drain").fine("nothing to end");
    }
  }
}
