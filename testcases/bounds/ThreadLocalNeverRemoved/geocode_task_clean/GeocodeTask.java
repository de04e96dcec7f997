// Case: a pooled task leaves early for an address that it can't find; the removal is in finally.
import java.util.List;
import java.util.function.Consumer;

public class GeocodeTask implements Runnable {
  private static final ThreadLocal<StringBuilder> TRACE = new ThreadLocal<>();

  private final String address;
  private final AddressIndex index;
  private final Consumer<String> result;

  public GeocodeTask(String address, AddressIndex index, Consumer<String> result) {
    this.address = address;
    this.index = index;
    this.result = result;
  }

  /** For the index: adds to the trace of the look-up that the current thread makes. */
  public static void trace(String step) {
    StringBuilder trace = TRACE.get();
    if (trace != null) {
      trace.append(step).append(';');
    }
  }

  @Override
  public void run() {
    TRACE.set(new StringBuilder(address));
    try {
      List<String> candidates = index.candidates(address);
      if (candidates.isEmpty()) {
        return;
      }
      result.accept(candidates.get(0) + " by " + TRACE.get());
    } finally {
      TRACE.remove();
    }
  }
}
