// Case: on 19 and later the executor could be closed; here it is left open.
package cases.jdk21;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class TryWithResourcesLeak {
  public void resize(List<Runnable> images) {
    // BUG: Diagnostic contains: [ExecutorNeverShutDown]
    ExecutorService pool = Executors.newFixedThreadPool(4);
    images.forEach(pool::execute);
  }
}
