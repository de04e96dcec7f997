// Case: an executor of virtual threads in try-with-resources, the way its documentation shows it.
package cases.jdk21;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class VirtualThreadsClean {
  public int fetchAll(List<Callable<Integer>> calls) throws Exception {
    int total = 0;
    try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<Integer> f : executor.invokeAll(calls)) {
        total += f.get();
      }
    }
    return total;
  }
}
