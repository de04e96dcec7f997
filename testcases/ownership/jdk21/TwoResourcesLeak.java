// Case: the try-with-resources statement closes the first executor, the second is made inside it
// and left open.
package cases.jdk21;

import java.util.List;
import java.util.concurrent.Executors;

public class TwoResourcesLeak {
  public void copy(List<Runnable> reads, List<Runnable> writes) {
    try (var readers = Executors.newFixedThreadPool(2)) {
      // BUG: Diagnostic contains: [ExecutorNeverShutDown]
      var writers = Executors.newFixedThreadPool(2);
      reads.forEach(readers::execute);
      writes.forEach(writers::execute);
    }
  }
}
