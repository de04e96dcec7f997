// Case: the exception path shuts the pool down in a catch that rethrows, the normal path at its
// end.
package cases.released;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class CatchAndRethrowClean {
  public List<String> all(List<Callable<String>> calls) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    List<String> results = new ArrayList<>();
    try {
      for (Future<String> f : pool.invokeAll(calls)) {
        results.add(f.get());
      }
    } catch (InterruptedException | ExecutionException | RuntimeException e) {
      pool.shutdownNow();
      throw e;
    }
    pool.shutdown();
    return results;
  }
}
