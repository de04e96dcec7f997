// Case: close() interrupts a sweeper that obeys, then joins it; awaited futures are bounded or
// known to be done.
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

public class InterruptedSweeperClean implements AutoCloseable {
  private final Map<String, CompletableFuture<String>> cache = new ConcurrentHashMap<>();
  private final Thread sweeper = new Thread(this::sweep, "sweeper");

  public void start() {
    sweeper.start();
  }

  /** The value if it has come already, else null. */
  public String ifPresent(String key) {
    CompletableFuture<String> value = cache.get(key);
    return value != null && value.isDone() && !value.isCompletedExceptionally()
        ? value.join()
        : null;
  }

  /** The value, or the fallback if it doesn't come within a second. */
  public String orElse(String key, String fallback) {
    return cache
        .computeIfAbsent(key, k -> new CompletableFuture<>())
        .copy()
        .completeOnTimeout(fallback, 1, TimeUnit.SECONDS)
        .join();
  }

  public void put(String key, String value) {
    cache.computeIfAbsent(key, k -> new CompletableFuture<>()).complete(value);
  }

  private void sweep() {
    while (!Thread.currentThread().isInterrupted()) {
      cache.values().removeIf(CompletableFuture::isCompletedExceptionally);
      try {
        Thread.sleep(1_000);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public void close() {
    sweeper.interrupt();
    boolean interrupted = false;
    while (sweeper.isAlive()) {
      try {
        sweeper.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
