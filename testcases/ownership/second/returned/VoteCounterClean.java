// Case: A supplier makes the executor of the field, which close shuts down.
package second.returned;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import java.util.stream.Collectors;

public class VoteCounterClean implements AutoCloseable {
  private static final Supplier<ExecutorService> LANES = VoteCounterClean::newLane;

  private final ExecutorService lane;
  private final Map<String, LongAdder> tally = new HashMap<>();

  public VoteCounterClean() {
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
    lane.shutdown();
  }
}
