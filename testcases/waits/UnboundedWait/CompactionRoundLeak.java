// Case: the round joins a stage whose body compacts without end: nothing leaves its loop.
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;

public class CompactionRoundLeak {
  /** The store's segments. */
  public interface Segments {
    boolean mergeSmallest();

    void sync();
  }

  private final ExecutorService background;
  private final Segments segments;

  public CompactionRoundLeak(ExecutorService background, Segments segments) {
    this.background = background;
    this.segments = segments;
  }

  public void compact() {
    CompletableFuture<Void> merging =
        // BUG: Diagnostic contains: [ThreadNeverEnds] (one of these)
        CompletableFuture.runAsync(
            () -> {
              while (true) {
                if (!segments.mergeSmallest()) {
                  segments.sync();
                }
              }
            },
            background);
    // BUG: Diagnostic contains: [UnboundedWait] (one of these)
    merging.join();
  }
}
