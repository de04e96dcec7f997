// Case: complete() is skipped when the loader throws, but then the catch of Throwable completes the
// future exceptionally.
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class SingleFlightClean<K, V> {
  private final ConcurrentMap<K, CompletableFuture<V>> flights = new ConcurrentHashMap<>();

  /** Loads the value, or waits for the one who is loading it. */
  public V get(K key, Callable<V> loader) {
    CompletableFuture<V> mine = new CompletableFuture<>();
    CompletableFuture<V> other = flights.putIfAbsent(key, mine);
    if (other != null) {
      return other.join();
    }
    try {
      V value = loader.call();
      flights.remove(key);
      mine.complete(value);
    } catch (Throwable t) {
      flights.remove(key);
      mine.completeExceptionally(t);
    }
    return mine.join();
  }
}
