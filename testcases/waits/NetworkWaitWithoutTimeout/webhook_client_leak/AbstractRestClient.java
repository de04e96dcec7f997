// Base of the clients: opens the connection and sets its method and headers, but no time limits.
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;

public abstract class AbstractRestClient {
  private final String base;

  protected AbstractRestClient(String base) {
    this.base = base;
  }

  protected HttpURLConnection open(String method, String path) throws IOException {
    // BUG: Diagnostic contains: [NetworkWaitWithoutTimeout]
    HttpURLConnection http = (HttpURLConnection) new URL(base + path).openConnection();
    prepare(http);
    http.setRequestMethod(method);
    return http;
  }

  protected void prepare(HttpURLConnection http) {
    http.setInstanceFollowRedirects(false);
    http.setRequestProperty("Accept", "application/json");
  }
}
