// Case: the lambda that is submitted holds the pool, but the request method returns without ending
// it.
package cases.services;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;

public class SearchFacadeLeak {
  private final List<Function<String, List<String>>> engines;

  public SearchFacadeLeak(List<Function<String, List<String>>> engines) {
    this.engines = List.copyOf(engines);
  }

  public CompletableFuture<List<String>> search(String query) {
    // BUG: Diagnostic contains: [ExecutorNeverShutDown]
    ExecutorService pool = Executors.newFixedThreadPool(engines.size());
    List<CompletableFuture<List<String>>> parts = new ArrayList<>();
    for (Function<String, List<String>> engine : engines) {
      parts.add(CompletableFuture.supplyAsync(() -> engine.apply(query), pool));
    }
    CompletableFuture<Void> all =
        CompletableFuture.allOf(parts.toArray(new CompletableFuture<?>[0]));
    return all.thenApply(
        v -> parts.stream().flatMap(p -> p.join().stream()).collect(Collectors.toList()));
  }
}
