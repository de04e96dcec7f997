// Case: the optional pool is only asked whether it has ended.
package cases.fields;

import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Logger;

public class OptionalIfPresentLeak {
  private static final Logger LOG = Logger.getLogger("async");
  private final Optional<ExecutorService> async;

  public OptionalIfPresentLeak(boolean parallel) {
    // BUG: Diagnostic contains: [ExecutorNeverShutDown]
    async = parallel ? Optional.of(Executors.newFixedThreadPool(3)) : Optional.empty();
  }

  public void handle(Runnable event) {
    async.ifPresentOrElse(e -> e.execute(event), event);
  }

  public void destroy() {
    async.ifPresent(e -> LOG.info("ended: " + e.isTerminated()));
  }
}
