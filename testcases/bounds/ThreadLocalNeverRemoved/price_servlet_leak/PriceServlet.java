// A servlet removes the currency that it set at the end of doGet(), but returns before that for an
// article that it doesn't know: leaks.
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class PriceServlet extends HttpServlet {
  private static final ThreadLocal<Currency> CURRENCY = new ThreadLocal<>();

  private final Map<String, Long> cents;

  public PriceServlet(Map<String, Long> cents) {
    this.cents = Map.copyOf(cents);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Currency currency = Currency.getInstance(request.getParameter("currency"));
    // BUG: Diagnostic contains: [ThreadLocalNeverRemoved] (one of these)
    CURRENCY.set(currency);
    Long price = cents.get(request.getParameter("article"));
    if (price == null) {
      response.setStatus(404);
      return;
    }
    String text = format(price);
    response.setContentType("text/plain");
    // BUG: Diagnostic contains: [ThreadLocalNeverRemoved] (one of these)
    CURRENCY.remove();
    response.getWriter().write(text);
  }

  private static String format(long cents) {
    Currency currency = CURRENCY.get();
    return BigDecimal.valueOf(cents, 2) + " " + currency.getSymbol();
  }
}
