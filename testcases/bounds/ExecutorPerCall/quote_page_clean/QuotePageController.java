// The controller makes one QuoteFetcher and closes it in its @PreDestroy method: right.
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.annotation.PreDestroy;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class QuotePageController {
  private final QuoteSource source;
  private final List<String> symbols;
  private final QuoteFetcher fetcher;

  public QuotePageController(QuoteSource source, List<String> symbols) {
    this.source = source;
    this.symbols = List.copyOf(symbols);
    this.fetcher = new QuoteFetcher(source);
  }

  @GetMapping("/quotes")
  public String quotes() throws InterruptedException {
    Map<String, BigDecimal> quotes = fetcher.fetchAll(symbols);
    return source.name() + " " + new TreeMap<>(quotes);
  }

  @PreDestroy
  public void stop() {
    fetcher.close();
  }
}
