// Case: A supplier makes the executor of the field; close only resets the tally.
package second.returned;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import java.util.stream.Collectors;

public class VoteCounterLeak implements AutoCloseable {
  private static final Supplier<ExecutorService> LANES = VoteCounterLeak::newLane;

  private final ExecutorService lane;
  private final Map<String, LongAdder> tally = new HashMap<>();

  public VoteCounterLeak() {
    // BUG: Diagnostic contains: [ExecutorNeverShutDown]
    lane = LANES.get();
  }

  private static ExecutorService newLane() {
    return Executors.newSingleThreadExecutor(r -> new Thread(r, "votes"));
  }

  public void vote(String option) {
    lane.execute(() -> tally.computeIfAbsent(option, o -> new LongAdder()).increment());
  }

  public CompletableFuture<Map<String, Long>> result() {
    return CompletableFuture.supplyAsync(
        () ->
            tally.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().sum())),
        lane);
  }

  @Override
  public void close() {
    lane.execute(tally::clear);
  }
}
