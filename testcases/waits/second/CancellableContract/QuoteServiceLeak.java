// Case: join() of a CompletableFuture goes on waiting when its thread is interrupted.
import dev.leash.annotations.Cancellable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;

public class QuoteServiceLeak {
  private final Function<String, CompletableFuture<Double>> exchange;

  public QuoteServiceLeak(Function<String, CompletableFuture<Double>> exchange) {
    this.exchange = exchange;
  }

  @Cancellable
  public double spread(String symbol) throws InterruptedException, ExecutionException {
    CompletableFuture<Double> bid = exchange.apply(symbol + ".bid");
    CompletableFuture<Double> ask = exchange.apply(symbol + ".ask");
    CompletableFuture<Double> difference = ask.thenCombine(bid, (a, b) -> a - b);
    try {
      // BUG: Diagnostic contains: [CancellableContract]
      return difference.join();
    } finally {
      bid.cancel(false);
      ask.cancel(false);
    }
  }
}
