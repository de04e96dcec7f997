// The best-quote task waits in take() for quotes which its completion service runs on another pool.
import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class QuoteCompletionServiceClean implements AutoCloseable {
  public static final class Offer {
    final String carrier;
    final long base;

    public Offer(String carrier, long base) {
      this.carrier = carrier;
      this.base = base;
    }

    long quote(int parcels) {
      return base * parcels - (parcels > 10 ? base : 0);
    }
  }

  private final ExecutorService requests = Executors.newFixedThreadPool(3);
  private final ExecutorService quotes = Executors.newFixedThreadPool(3);

  public Future<Long> best(List<Offer> offers, int parcels) {
    return requests.submit(
        () -> {
          CompletionService<Long> answers = new ExecutorCompletionService<>(quotes);
          for (Offer offer : offers) {
            answers.submit(() -> offer.quote(parcels));
          }
          long best = Long.MAX_VALUE;
          for (int i = 0; i < offers.size(); i++) {
            best = Math.min(best, answers.take().get());
          }
          return best;
        });
  }

  public Future<Long> single(Offer offer, int parcels) {
    return quotes.submit(() -> offer.quote(parcels));
  }

  @Override
  public void close() {
    requests.shutdown();
    quotes.shutdown();
  }
}
