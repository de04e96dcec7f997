// Case: the futures come from the caller, who decides what becomes of those that are late.
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

public final class PartialResultsClean {
  private PartialResultsClean() {}

  /** The result, or the fallback if there is none within the limit. */
  public static <T> T getOr(Future<? extends T> future, Duration limit, T fallback)
      throws InterruptedException {
    try {
      return future.get(limit.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException | ExecutionException e) {
      return fallback;
    }
  }

  /** What is there when the limit is over. */
  public static <T> Map<Future<T>, T> finished(Collection<Future<T>> futures, Duration limit)
      throws InterruptedException {
    long end = System.nanoTime() + limit.toNanos();
    Map<Future<T>, T> results = new LinkedHashMap<>();
    for (Future<T> future : futures) {
      try {
        results.put(future, future.get(end - System.nanoTime(), TimeUnit.NANOSECONDS));
      } catch (TimeoutException | ExecutionException e) {
        // left out
      }
    }
    return results;
  }
}
