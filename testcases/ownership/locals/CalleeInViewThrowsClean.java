// Case: the rows are checked before the pool is made.
package cases.locals;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

public class CalleeInViewThrowsClean {
  private static final int MAX = 10_000;

  public void load(List<String> rows, Consumer<String> target) {
    for (String row : rows) {
      check(row);
    }
    ExecutorService pool =
        new ThreadPoolExecutor(2, 4, 30, TimeUnit.SECONDS, new LinkedBlockingQueue<>(MAX));
    for (String row : rows) {
      pool.execute(() -> target.accept(row));
    }
    pool.shutdown();
  }

  private static void check(String row) {
    if (row.isBlank() || row.length() > MAX) {
      throw new IllegalArgumentException("bad row: " + row);
    }
  }
}
