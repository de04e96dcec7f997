// Case: the optional pool is shut down if it is there.
package cases.fields;

import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Logger;

public class OptionalIfPresentClean {
  private static final Logger LOG = Logger.getLogger("async");
  private final Optional<ExecutorService> async;

  public OptionalIfPresentClean(boolean parallel) {
    async = parallel ? Optional.of(Executors.newFixedThreadPool(3)) : Optional.empty();
  }

  public void handle(Runnable event) {
    async.ifPresentOrElse(e -> e.execute(event), event);
  }

  public void destroy() {
    async.ifPresent(ExecutorService::shutdown);
  }
}
