// Case: an ExecutorCompletionService borrows its pool and has no release of its own.
package cases.locals;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class CompletionServiceBorrowsLeak {
  public String first(List<Callable<String>> mirrors) throws Exception {
    // BUG: Diagnostic contains: [ExecutorNeverShutDown]
    ExecutorService pool = Executors.newCachedThreadPool();
    CompletionService<String> race = new ExecutorCompletionService<>(pool);
    for (Callable<String> mirror : mirrors) {
      race.submit(mirror);
    }
    return race.take().get();
  }
}
