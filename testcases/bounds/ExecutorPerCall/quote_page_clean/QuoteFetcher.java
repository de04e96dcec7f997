// Asks for several quotes at once, on threads of its own.
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

public final class QuoteFetcher implements AutoCloseable {
  private final ExecutorService pool = Executors.newFixedThreadPool(6);
  private final QuoteSource source;

  public QuoteFetcher(QuoteSource source) {
    this.source = source;
  }

  /** The quotes that came within two seconds. */
  public Map<String, BigDecimal> fetchAll(List<String> symbols) throws InterruptedException {
    Map<String, BigDecimal> quotes = new ConcurrentHashMap<>();
    List<Callable<BigDecimal>> questions = new ArrayList<>();
    for (String symbol : symbols) {
      questions.add(() -> quotes.put(symbol, source.quote(symbol)));
    }
    pool.invokeAll(questions, 2, TimeUnit.SECONDS);
    return Map.copyOf(quotes);
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
