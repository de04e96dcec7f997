// Case: close waits for the pool through a static helper that never shuts it down.
package second.privatehelpers;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.logging.Logger;
import java.util.stream.Collectors;

public class SearchClientLeak implements AutoCloseable {
  // BUG: Diagnostic contains: [ExecutorNeverShutDown]
  private final ExecutorService fanout = Executors.newWorkStealingPool(4);
  private final List<Function<String, List<String>>> shards;

  public SearchClientLeak(List<Function<String, List<String>>> shards) {
    this.shards = List.copyOf(shards);
  }

  public List<String> search(String query) {
    List<CompletableFuture<List<String>>> asked =
        shards.stream()
            .map(shard -> CompletableFuture.supplyAsync(() -> shard.apply(query), fanout))
            .collect(Collectors.toList());
    return asked.stream().flatMap(f -> f.join().stream()).distinct().collect(Collectors.toList());
  }

  @Override
  public void close() {
    MoreExecutorsLeak.drain("search", fanout, Duration.ofSeconds(5));
  }
}

/** Helpers around executors. */
final class MoreExecutorsLeak {
  private static final Logger LOG = Logger.getLogger("executors");

  private MoreExecutorsLeak() {}

  static boolean drain(String what, ExecutorService service, Duration limit) {
    try {
      if (service.awaitTermination(limit.toNanos(), TimeUnit.NANOSECONDS)) {
        return true;
      }
      LOG.warning(what + " is still busy after " + limit);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return false;
  }
}
