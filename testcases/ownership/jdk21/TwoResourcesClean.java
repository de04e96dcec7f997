// Case: both executors stand in the try-with-resources statement.
package cases.jdk21;

import java.util.List;
import java.util.concurrent.Executors;

public class TwoResourcesClean {
  public void copy(List<Runnable> reads, List<Runnable> writes) {
    try (var readers = Executors.newFixedThreadPool(2);
        var writers = Executors.newFixedThreadPool(2)) {
      reads.forEach(readers::execute);
      writes.forEach(writers::execute);
    }
  }
}
