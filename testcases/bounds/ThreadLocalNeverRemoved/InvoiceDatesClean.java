// A handler's thread-local is a cache of one formatter per thread, made by withInitial() and never
// set: it is meant to stay. Right.
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.text.SimpleDateFormat;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

public class InvoiceDatesClean implements HttpHandler {
  private static final ThreadLocal<SimpleDateFormat> FORMAT =
      ThreadLocal.withInitial(() -> new SimpleDateFormat("yyyy-MM-dd", Locale.ROOT));

  private final Function<Date, List<String>> invoices;

  public InvoiceDatesClean(Function<Date, List<String>> invoices) {
    this.invoices = invoices;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    String day = exchange.getRequestURI().getQuery();
    try (exchange) {
      Date date = FORMAT.get().parse(day);
      byte[] body = String.join("\n", invoices.apply(date)).getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("X-Day", FORMAT.get().format(date));
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
    } catch (ParseException e) {
      exchange.sendResponseHeaders(400, -1);
    }
  }
}
