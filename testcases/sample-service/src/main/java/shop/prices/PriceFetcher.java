package shop.prices;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks all shops at once. Leaks: the early return leaves the pool running. */
final class PriceFetcher {
  private final List<PriceSource> sources;

  PriceFetcher(List<PriceSource> sources) {
    this.sources = List.copyOf(sources);
  }

  List<Price> fetch(String article) throws InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    if (sources.isEmpty()) {
      return List.of();
    }
    List<Price> prices = new ArrayList<>();
    try {
      List<Future<List<Price>>> answers = new ArrayList<>();
      for (PriceSource source : sources) {
        answers.add(pool.submit(() -> source.pricesOf(article)));
      }
      for (Future<List<Price>> answer : answers) {
        prices.addAll(answer.get(5, TimeUnit.SECONDS));
      }
    } catch (ExecutionException | TimeoutException e) {
      prices.clear();
    } finally {
      pool.shutdownNow();
    }
    return prices;
  }
}
