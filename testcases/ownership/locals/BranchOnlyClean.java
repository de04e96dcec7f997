// Case: both branches meet at one shutdown.
package cases.locals;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

public class BranchOnlyClean {
  private final Consumer<String> sink;

  public BranchOnlyClean(Consumer<String> sink) {
    this.sink = sink;
  }

  public String dispatch(List<String> messages, int limit) {
    ExecutorService pool = Executors.newCachedThreadPool();
    messages.forEach(m -> pool.execute(() -> sink.accept(m)));
    String outcome;
    if (messages.size() > limit) {
      outcome = "throttled";
    } else {
      outcome = "sent";
    }
    pool.shutdown();
    return outcome;
  }
}
