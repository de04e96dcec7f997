// Case: each pass ends the pool of the pass before.
package cases.idioms;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class OverwrittenPerIterationClean {
  private ExecutorService pass;

  public void passes(int n, List<Runnable> work) {
    for (int i = 0; i < n; i++) {
      if (pass != null) {
        pass.shutdown();
      }
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
