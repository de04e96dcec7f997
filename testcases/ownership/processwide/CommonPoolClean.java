// Case: the common pool is nobody's to shut down.
package cases.processwide;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

public class CommonPoolClean {
  private final ForkJoinPool pool = ForkJoinPool.commonPool();

  public int sum(List<Integer> values) {
    Future<Integer> f = pool.submit(() -> values.parallelStream().mapToInt(i -> i).sum());
    try {
      return f.get(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 0;
    } catch (ExecutionException | TimeoutException e) {
      return -1;
    }
  }
}
