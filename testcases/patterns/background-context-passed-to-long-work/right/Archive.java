import dev.leash.annotations.Cancellable;
import java.util.concurrent.*;

class Archive {
  private final ExecutorService executor;

  Archive(ExecutorService executor) {
    this.executor = executor;
  }

  @Cancellable
  void compact(Runnable segments) throws InterruptedException, ExecutionException {
    Future<?> compacting = executor.submit(segments);
    try {
      compacting.get();
    } finally {
      compacting.cancel(true);
    }
  }
}
