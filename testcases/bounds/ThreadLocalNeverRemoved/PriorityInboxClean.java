// Case: the pooled task sets nothing: set() is that of a holder of the project, which no thread
// keeps.
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

public class PriorityInboxClean implements AutoCloseable {
  /** Keeps the latest letter, guarded by its own lock. */
  public static final class Slot {
    private String letter;

    public synchronized void set(String latest) {
      letter = latest;
    }

    public synchronized String get() {
      return letter;
    }
  }

  private final ExecutorService sorters = Executors.newFixedThreadPool(2);
  private final Slot latest = new Slot();
  private final UnaryOperator<String> stamp;

  public PriorityInboxClean(UnaryOperator<String> stamp) {
    this.stamp = stamp;
  }

  public void receive(String letter) {
    sorters.execute(() -> latest.set(stamp.apply(letter)));
  }

  public String latest() {
    return latest.get();
  }

  @Override
  public void close() throws InterruptedException {
    sorters.shutdownNow();
    sorters.awaitTermination(1, TimeUnit.SECONDS);
  }
}
