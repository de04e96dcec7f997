// Case: an HTTP client has no release on 17 and ends when nobody holds it.
package cases.selfending;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

public class HttpClientFieldClean {
  private final HttpClient client = HttpClient.newHttpClient();

  public int status(URI uri) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(3)).build();
    return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
  }
}
