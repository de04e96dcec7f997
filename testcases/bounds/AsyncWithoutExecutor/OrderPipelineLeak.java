// The first stage gets an executor, but thenApplyAsync() doesn't: the second stage, which writes to
// a disk, runs on the common pool. Leaks.
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

public class OrderPipelineLeak {
  /** Prices an order. */
  public interface Pricing {
    BigDecimal price(String order);
  }

  private final Executor executor;
  private final Pricing pricing;
  private final Path archive;

  public OrderPipelineLeak(Executor executor, Pricing pricing, Path archive) {
    this.executor = executor;
    this.pricing = pricing;
    this.archive = archive;
  }

  /** Prices an order and files it; the path is that of the filed order. */
  public CompletableFuture<Path> process(String order) {
    CompletableFuture<BigDecimal> price =
        CompletableFuture.supplyAsync(() -> pricing.price(order), executor);
    // BUG: Diagnostic contains: [AsyncWithoutExecutor]
    return price.thenApplyAsync(total -> file(order, total));
  }

  private Path file(String order, BigDecimal total) {
    try {
      Path file = archive.resolve(order + ".txt");
      return Files.writeString(file, order + " " + total);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
