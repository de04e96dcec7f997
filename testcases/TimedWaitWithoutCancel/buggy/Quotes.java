import java.util.concurrent.*;

class Quotes {
  interface Exchange {
    long price(String share) throws InterruptedException;
  }

  private final ExecutorService pool;
  private final Exchange exchange;

  Quotes(ExecutorService pool, Exchange exchange) {
    this.pool = pool;
    this.exchange = exchange;
  }

  long price(String share) throws InterruptedException, ExecutionException {
    Future<Long> price = pool.submit(() -> exchange.price(share));
    try {
      return price.get(2, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      return -1;
    }
  }
}
