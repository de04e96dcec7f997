// Case: cancel(true) of a CompletableFuture interrupts nothing, so the search, which looks at the
// interrupt only, goes on.
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

public class RouteSearchLeak {
  private final ExecutorService planners;
  private final Function<Long, Collection<Long>> neighbours;

  public RouteSearchLeak(ExecutorService planners, Function<Long, Collection<Long>> neighbours) {
    this.planners = planners;
    this.neighbours = neighbours;
  }

  /** How many nodes lie between; empty if that can't be found out in time. */
  public Optional<Integer> distance(long from, long to) {
    CompletableFuture<Integer> search =
        CompletableFuture.supplyAsync(() -> explore(from, to), planners);
    try {
      // BUG: Diagnostic contains: [TimedWaitWithoutCancel]
      return Optional.of(search.get(5, TimeUnit.SECONDS));
    } catch (TimeoutException e) {
      search.cancel(true);
    } catch (ExecutionException e) {
      throw new IllegalStateException("no map", e.getCause());
    } catch (InterruptedException e) {
      search.cancel(true);
      Thread.currentThread().interrupt();
    }
    return Optional.empty();
  }

  private int explore(long from, long to) {
    Set<Long> seen = new HashSet<>();
    Deque<Long> open = new ArrayDeque<>();
    open.add(from);
    while (!open.isEmpty() && !Thread.currentThread().isInterrupted()) {
      long node = open.removeFirst();
      if (node == to) {
        return seen.size();
      }
      if (seen.add(node)) {
        open.addAll(neighbours.apply(node));
      }
    }
    return -1;
  }
}
