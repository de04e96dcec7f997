// Case: an interrupt passes through the finally block that shuts the pool down.
package cases.locals;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class InvokeAllThrowsClean {
  public int countHits(List<Callable<Integer>> shards) throws InterruptedException {
    final ExecutorService searchers = Executors.newFixedThreadPool(Math.min(8, shards.size()));
    try {
      List<Future<Integer>> hits = searchers.invokeAll(shards);
      return hits.size();
    } finally {
      searchers.shutdown();
    }
  }
}
