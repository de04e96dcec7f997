// Case: the task submits to its own pool and hands the futures to the caller, who waits for them
// outside.
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToDoubleFunction;

public class PriceWarmupClean implements AutoCloseable {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  private final ToDoubleFunction<String> price;

  public PriceWarmupClean(ToDoubleFunction<String> price) {
    this.price = price;
  }

  public double total(List<String> symbols) throws InterruptedException, ExecutionException {
    Future<List<Future<Double>>> fanOut = pool.submit(() -> submitAll(symbols));
    double total = 0;
    for (Future<Double> part : fanOut.get()) {
      total += part.get();
    }
    return total;
  }

  private List<Future<Double>> submitAll(List<String> symbols) {
    List<Future<Double>> parts = new ArrayList<>();
    for (String symbol : symbols) {
      parts.add(pool.submit(() -> price.applyAsDouble(symbol)));
    }
    return parts;
  }

  @Override
  public void close() {
    pool.shutdown();
  }
}
