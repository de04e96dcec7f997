// Case: get() of a CompletableFuture ends with InterruptedException when its thread is interrupted.
import dev.leash.annotations.Cancellable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;

public class QuoteServiceClean {
  private final Function<String, CompletableFuture<Double>> exchange;

  public QuoteServiceClean(Function<String, CompletableFuture<Double>> exchange) {
    this.exchange = exchange;
  }

  @Cancellable
  public double spread(String symbol) throws InterruptedException, ExecutionException {
    CompletableFuture<Double> bid = exchange.apply(symbol + ".bid");
    CompletableFuture<Double> ask = exchange.apply(symbol + ".ask");
    CompletableFuture<Double> difference = ask.thenCombine(bid, (a, b) -> a - b);
    try {
      return difference.get();
    } finally {
      bid.cancel(false);
      ask.cancel(false);
    }
  }
}
