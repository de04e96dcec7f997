// The shared helper hands the class's executor on to whenCompleteAsync(): right.
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

public class GalleryUploadClean {
  /** Stores pictures. */
  public interface Bucket {
    CompletableFuture<URI> put(String name, byte[] picture);
  }

  private final Bucket bucket;
  private final Executor executor;
  private final LongAdder failures = new LongAdder();
  private final Consumer<URI> index;

  public GalleryUploadClean(Bucket bucket, Executor executor, Consumer<URI> index) {
    this.bucket = bucket;
    this.executor = executor;
    this.index = index;
  }

  public CompletableFuture<URI> upload(String name, byte[] picture) {
    return counted(bucket.put(name, picture));
  }

  public CompletableFuture<URI> uploadScaled(
      String name, UnaryOperator<byte[]> scaler, byte[] raw) {
    return counted(
        CompletableFuture.supplyAsync(() -> scaler.apply(raw), executor)
            .thenCompose(scaled -> bucket.put(name, scaled)));
  }

  public long failures() {
    return failures.sum();
  }

  private CompletableFuture<URI> counted(CompletableFuture<URI> stored) {
    return stored.whenCompleteAsync(this::count, executor);
  }

  private void count(URI location, Throwable failure) {
    if (failure != null) {
      failures.increment();
    } else {
      index.accept(location);
    }
  }
}
