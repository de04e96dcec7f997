// Posts with a connection that its base class opens, and waits for the status line.
import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.nio.charset.StandardCharsets;

public final class WebhookClient extends AbstractRestClient {
  private final String token;

  public WebhookClient(String base, String token) {
    super(base);
    this.token = token;
  }

  @Override
  protected void prepare(HttpURLConnection http) {
    super.prepare(http);
    http.setRequestProperty("Authorization", "Bearer " + token);
  }

  public boolean post(String event, String json) throws IOException {
    HttpURLConnection http = open("POST", "/hooks/" + event);
    try {
      http.setDoOutput(true);
      try (OutputStream body = http.getOutputStream()) {
        body.write(json.getBytes(StandardCharsets.UTF_8));
      }
      return http.getResponseCode() / 100 == 2;
    } finally {
      http.disconnect();
    }
  }
}
