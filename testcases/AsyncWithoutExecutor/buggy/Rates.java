import java.util.concurrent.*;

class Rates {
  private final BlockingQueue<Double> published = new LinkedBlockingQueue<>();

  void publish(double rate) {
    published.add(rate);
  }

  CompletableFuture<Double> next() {
    return CompletableFuture.supplyAsync(this::await);
  }

  private double await() {
    try {
      Double rate = published.poll(1, TimeUnit.MINUTES);
      return rate == null ? Double.NaN : rate;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Double.NaN;
    }
  }
}
