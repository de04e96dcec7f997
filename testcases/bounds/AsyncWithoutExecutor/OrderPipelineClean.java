// thenApply() isn't asynchronous: the stage stays on the executor of the stage before. Right.
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

public class OrderPipelineClean {
  /** Prices an order. */
  public interface Pricing {
    BigDecimal price(String order);
  }

  private final Executor executor;
  private final Pricing pricing;
  private final Path archive;

  public OrderPipelineClean(Executor executor, Pricing pricing, Path archive) {
    this.executor = executor;
    this.pricing = pricing;
    this.archive = archive;
  }

  /** Prices an order and files it; the path is that of the filed order. */
  public CompletableFuture<Path> process(String order) {
    CompletableFuture<BigDecimal> price =
        CompletableFuture.supplyAsync(() -> pricing.price(order), executor);
    return price.thenApply(total -> file(order, total));
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
