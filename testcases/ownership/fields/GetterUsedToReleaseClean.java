// Case: close releases through the protected getter.
package cases.fields;

import java.util.List;
import java.util.concurrent.ForkJoinPool;

public class GetterUsedToReleaseClean {
  private ForkJoinPool pool;

  private synchronized ForkJoinPool pool() {
    if (pool == null) {
      pool = new ForkJoinPool(3);
    }
    return pool;
  }

  public int sum(List<Integer> values) {
    return pool().submit(() -> values.stream().mapToInt(Integer::intValue).sum()).join();
  }

  public void close() {
    pool().shutdown();
  }
}
