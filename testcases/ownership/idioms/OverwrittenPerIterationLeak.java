// Case: each pass of the loop puts a fresh pool into the field over the one of the pass before.
package cases.idioms;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class OverwrittenPerIterationLeak {
  private ExecutorService pass;

  public void passes(int n, List<Runnable> work) {
    for (int i = 0; i < n; i++) {
      // BUG: Diagnostic contains: [ExecutorNeverShutDown]
      pass = Executors.newFixedThreadPool(2);
      for (Runnable r : work) {
        pass.execute(r);
      }
    }
  }

  public void close() {
    if (pass != null) {
      pass.shutdown();
    }
  }
}
