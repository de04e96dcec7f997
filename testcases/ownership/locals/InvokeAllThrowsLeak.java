// Case: invokeAll can be interrupted; then nothing shuts the pool down.
package cases.locals;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class InvokeAllThrowsLeak {
  public int countHits(List<Callable<Integer>> shards) throws InterruptedException {
    // BUG: Diagnostic contains: [CancelNotInFinally]
    final ExecutorService searchers = Executors.newFixedThreadPool(Math.min(8, shards.size()));
    List<Future<Integer>> hits = searchers.invokeAll(shards);
    searchers.shutdown();
    return hits.size();
  }
}
