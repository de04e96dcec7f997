// Case: a multi-catch, but the interrupt is told apart from a failed download, restored and left
// with.
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;

public class ResultCollectorClean implements Runnable {
  private final CompletionService<String> downloads;
  private final Consumer<String> indexer;
  private final Consumer<Exception> failures;

  public ResultCollectorClean(
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
      } catch (InterruptedException | ExecutionException e) {
        if (e instanceof InterruptedException) {
          Thread.currentThread().interrupt();
          return;
        }
        failures.accept(e);
      }
    } while (true);
  }
}
