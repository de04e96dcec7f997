// Case: the body returns once there is nothing left to compact.
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;

public class CompactionRoundClean {
  /** The store's segments. */
  public interface Segments {
    boolean mergeSmallest();

    void sync();
  }

  private final ExecutorService background;
  private final Segments segments;

  public CompactionRoundClean(ExecutorService background, Segments segments) {
    this.background = background;
    this.segments = segments;
  }

  public void compact() {
    CompletableFuture<Void> merging =
        CompletableFuture.runAsync(
            () -> {
              while (true) {
                if (!segments.mergeSmallest()) {
                  segments.sync();
                  return;
                }
              }
            },
            background);
    merging.join();
  }
}
