// The early return for an unknown article lies inside the try whose finally removes the currency:
// right.
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
    CURRENCY.set(currency);
    try {
      Long price = cents.get(request.getParameter("article"));
      if (price == null) {
        response.setStatus(404);
        return;
      }
      String text = format(price);
      response.setContentType("text/plain");
      response.getWriter().write(text);
    } finally {
      CURRENCY.remove();
    }
  }

  private static String format(long cents) {
    Currency currency = CURRENCY.get();
    return BigDecimal.valueOf(cents, 2) + " " + currency.getSymbol();
  }
}
