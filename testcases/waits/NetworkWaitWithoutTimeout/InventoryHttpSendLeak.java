// The client bounds connecting only; the request has no timeout, so send() waits for the headers
// for ever.
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

public class InventoryHttpSendLeak {
  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
  private final URI endpoint;

  public InventoryHttpSendLeak(URI endpoint) {
    this.endpoint = endpoint;
  }

  public int stock(String article) throws IOException, InterruptedException {
    HttpRequest request =
        // BUG: Diagnostic contains: [NetworkWaitWithoutTimeout]
        HttpRequest.newBuilder(endpoint.resolve("/stock/" + article))
            .header("Accept", "text/plain")
            .GET()
            .build();
    HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() == 404) {
      return 0;
    }
    return Integer.parseInt(answer.body().strip());
  }
}
