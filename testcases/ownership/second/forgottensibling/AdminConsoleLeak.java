// Case: The console's stop ends its request executor but never stops the HTTP server.
package second.forgottensibling;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

public class AdminConsoleLeak {
  private final HttpServer http;
  private final ExecutorService requests;
  private final Map<String, Supplier<String>> pages = new ConcurrentHashMap<>();

  public AdminConsoleLeak(int port) throws IOException {
    // BUG: Diagnostic contains: [ThreadOwnerNeverReleased]
    http = HttpServer.create(new InetSocketAddress(port), 0);
    requests = Executors.newFixedThreadPool(2);
    http.setExecutor(requests);
    http.createContext("/", this::serve);
  }

  public void page(String path, Supplier<String> body) {
    pages.put(path, body);
  }

  public void start() {
    http.start();
  }

  private void serve(HttpExchange exchange) throws IOException {
    Supplier<String> page = pages.get(exchange.getRequestURI().getPath());
    byte[] body = (page == null ? "not found" : page.get()).getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(page == null ? 404 : 200, body.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(body);
    }
  }

  public void stop() {
    pages.clear();
    requests.shutdown();
  }
}
