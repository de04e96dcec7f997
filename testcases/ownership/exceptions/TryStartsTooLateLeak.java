// Case: the pool gets its first task before the try block begins, and the call between can throw.
package cases.exceptions;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class TryStartsTooLateLeak {
  interface Feed {
    List<Callable<Integer>> next() throws IOException;
  }

  private final Feed feed;

  public TryStartsTooLateLeak(Feed feed) {
    this.feed = feed;
  }

  public int sum(Runnable probe) throws Exception {
    // BUG: Diagnostic contains: [CancelNotInFinally]
    ExecutorService pool = Executors.newCachedThreadPool();
    pool.execute(probe);
    List<Callable<Integer>> work = feed.next();
    try {
      int sum = 0;
      for (Future<Integer> f : pool.invokeAll(work)) {
        sum += f.get();
      }
      return sum;
    } finally {
      pool.shutdown();
    }
  }
}
