// Case: the pool behind the completion service is shut down as soon as all searches are in.
package cases.locals;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class CompletionServiceBorrowsClean {
  public String first(List<Callable<String>> mirrors) throws Exception {
    ExecutorService pool = Executors.newCachedThreadPool();
    CompletionService<String> race = new ExecutorCompletionService<>(pool);
    for (Callable<String> mirror : mirrors) {
      race.submit(mirror);
    }
    pool.shutdown();
    return race.take().get();
  }
}
