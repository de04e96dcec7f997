// Case: the try block begins right behind the creation.
package cases.exceptions;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class TryStartsTooLateClean {
  interface Feed {
    List<Callable<Integer>> next() throws IOException;
  }

  private final Feed feed;

  public TryStartsTooLateClean(Feed feed) {
    this.feed = feed;
  }

  public int sum(Runnable probe) throws Exception {
    ExecutorService pool = Executors.newCachedThreadPool();
    try {
      pool.execute(probe);
      List<Callable<Integer>> work = feed.next();
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
