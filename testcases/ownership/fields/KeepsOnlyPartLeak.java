// Case: the pool stays in a local of the constructor; the field keeps the completion service, which
// cannot end it.
package cases.fields;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

public class KeepsOnlyPartLeak {
  private final CompletionService<String> results;

  public KeepsOnlyPartLeak(int threads) {
    // BUG: Diagnostic contains: [ExecutorNeverShutDown]
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    results = new ExecutorCompletionService<>(pool);
  }

  public void ask(Callable<String> question) {
    results.submit(question);
  }

  public String answer(long millis) throws Exception {
    Future<String> f = results.poll(millis, TimeUnit.MILLISECONDS);
    return f == null ? null : f.get();
  }
}
