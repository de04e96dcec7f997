// Case: try-with-resources closes the executor, which waits for its tasks.
package cases.jdk21;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class TryWithResourcesClean {
  public void resize(List<Runnable> images) {
    try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
      images.forEach(pool::execute);
    }
  }
}
