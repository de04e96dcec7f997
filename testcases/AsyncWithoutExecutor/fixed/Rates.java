import java.util.concurrent.*;

class Rates {
  private final Executor waiting;
  private final BlockingQueue<Double> published = new LinkedBlockingQueue<>();

  Rates(Executor waiting) {
    this.waiting = waiting;
  }

  void publish(double rate) {
    published.add(rate);
  }

  CompletableFuture<Double> next() {
    return CompletableFuture.supplyAsync(this::await, waiting);
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
