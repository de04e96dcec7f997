// Case: the thread-local keeps a formatter for each thread; nothing of a request is ever set in it.
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.SimpleDateFormat;
import java.util.Date;
import java.util.TimeZone;

public class StampHandlerClean implements HttpHandler {
  private static final ThreadLocal<SimpleDateFormat> FORMAT =
      ThreadLocal.withInitial(StampHandlerClean::newFormat);

  private static SimpleDateFormat newFormat() {
    SimpleDateFormat format = new SimpleDateFormat("yyyy-MM-dd'T'HH:mm:ss");
    format.setTimeZone(TimeZone.getTimeZone("UTC"));
    return format;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    SimpleDateFormat format = FORMAT.get();
    String zone = exchange.getRequestURI().getQuery();
    if (zone != null) {
      format.setTimeZone(TimeZone.getTimeZone(zone));
    }
    byte[] body = format.format(new Date()).getBytes(StandardCharsets.US_ASCII);
    format.setTimeZone(TimeZone.getTimeZone("UTC"));
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}
