// A stock exchange.
import java.math.BigDecimal;

public interface QuoteSource {
  String name();

  BigDecimal quote(String symbol);
}
