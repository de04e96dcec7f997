// Case: the report is assembled in the caller's thread; only its sections run in the bounded pool.
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class StatementBuilderClean implements AutoCloseable {
  private final ExecutorService pool = Executors.newFixedThreadPool(6);
  private final List<Callable<String>> sections;

  public StatementBuilderClean(List<Callable<String>> sections) {
    this.sections = sections;
  }

  public Future<String> build() throws Exception {
    return CompletableFuture.completedFuture(assemble());
  }

  private String assemble() throws Exception {
    StringBuilder text = new StringBuilder();
    for (Future<String> section : pool.invokeAll(sections)) {
      text.append(section.get()).append('\f');
    }
    return text.toString();
  }

  @Override
  public void close() {
    pool.shutdown();
  }
}
