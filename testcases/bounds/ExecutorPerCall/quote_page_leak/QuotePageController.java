// A controller makes a QuoteFetcher, which owns a pool, for each request. It is closed by
// try-with-resources, but its threads start and end with each request.
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class QuotePageController {
  private final QuoteSource source;
  private final List<String> symbols;

  public QuotePageController(QuoteSource source, List<String> symbols) {
    this.source = source;
    this.symbols = List.copyOf(symbols);
  }

  @GetMapping("/quotes")
  public String quotes() throws InterruptedException {
    // BUG: Diagnostic contains: [ExecutorPerCall]
    try (QuoteFetcher fetcher = new QuoteFetcher(source)) {
      Map<String, BigDecimal> quotes = fetcher.fetchAll(symbols);
      return source.name() + " " + new TreeMap<>(quotes);
    }
  }
}
