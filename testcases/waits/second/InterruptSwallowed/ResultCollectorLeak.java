// Case: a multi-catch treats the interrupt like a failed download and collects on.
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;

public class ResultCollectorLeak implements Runnable {
  private final CompletionService<String> downloads;
  private final Consumer<String> indexer;
  private final Consumer<Exception> failures;

  public ResultCollectorLeak(
      CompletionService<String> downloads, Consumer<String> indexer, Consumer<Exception> failures) {
    this.downloads = downloads;
    this.indexer = indexer;
    this.failures = failures;
  }

  @Override
  public void run() {
    do {
      try {
        indexer.accept(downloads.take().get());
        // BUG: Diagnostic contains: [InterruptSwallowed]
      } catch (InterruptedException | ExecutionException e) {
        failures.accept(e);
      }
    } while (true);
  }
}
