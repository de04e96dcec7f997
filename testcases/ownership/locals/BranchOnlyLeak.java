// Case: only the branch for large inputs shuts the pool down.
package cases.locals;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

public class BranchOnlyLeak {
  private final Consumer<String> sink;

  public BranchOnlyLeak(Consumer<String> sink) {
    this.sink = sink;
  }

  public String dispatch(List<String> messages, int limit) {
    // BUG: Diagnostic contains: [ExecutorNeverShutDown]
    ExecutorService pool = Executors.newCachedThreadPool();
    messages.forEach(m -> pool.execute(() -> sink.accept(m)));
    String outcome;
    if (messages.size() > limit) {
      outcome = "throttled";
      pool.shutdown();
    } else {
      outcome = "sent";
    }
    return outcome;
  }
}
