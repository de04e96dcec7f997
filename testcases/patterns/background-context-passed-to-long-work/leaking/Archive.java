import dev.leash.annotations.Cancellable;
import java.util.concurrent.*;

class Archive {
  private final Executor executor;

  Archive(Executor executor) {
    this.executor = executor;
  }

  @Cancellable
  void compact(Runnable segments) {
    // BUG: Diagnostic contains: [CancellableContract]
    CompletableFuture.runAsync(segments, executor).join();
  }
}
