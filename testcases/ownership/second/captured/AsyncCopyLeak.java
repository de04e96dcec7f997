// Case: The completion callback logs and leaves the pool of the finished work open.
package second.captured;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiFunction;
import java.util.logging.Level;
import java.util.logging.Logger;

public class AsyncCopyLeak {
  private static final Logger LOG = Logger.getLogger("copy");

  private final BiFunction<String, String, Long> copier;

  public AsyncCopyLeak(BiFunction<String, String, Long> copier) {
    this.copier = copier;
  }

  public CompletableFuture<Long> copy(String from, String to) {
    // BUG: Diagnostic contains: [ExecutorNeverShutDown]
    ExecutorService lane = Executors.newSingleThreadExecutor();
    return CompletableFuture.supplyAsync(() -> copier.apply(from, to), lane)
        .whenComplete(
            (bytes, failure) -> {
              if (failure != null) {
                LOG.log(Level.WARNING, "copy of " + from + " failed", failure);
              } else {
                LOG.fine(() -> from + ": " + bytes);
              }
            });
  }
}
