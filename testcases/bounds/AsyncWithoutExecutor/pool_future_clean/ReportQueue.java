// thenApplyAsync() without an executor, but on a subclass of CompletableFuture whose
// defaultExecutor() is the project's own pool: right.
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

public class ReportQueue implements AutoCloseable {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);

  public PoolFuture<String> render(Supplier<String> report) {
    PoolFuture<String> rendered = new PoolFuture<>(pool);
    pool.execute(
        () -> {
          try {
            rendered.complete(report.get());
          } catch (RuntimeException e) {
            rendered.completeExceptionally(e);
          }
        });
    return rendered;
  }

  public CompletableFuture<Integer> countLines(PoolFuture<String> report) {
    return report.thenApplyAsync(text -> text.split("\n").length);
  }

  @Override
  public void close() throws InterruptedException {
    pool.shutdownNow();
    pool.awaitTermination(10, TimeUnit.SECONDS);
  }
}
