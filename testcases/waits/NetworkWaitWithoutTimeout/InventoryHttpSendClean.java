// The client bounds connecting, and the request has a timeout for the answer.
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

public class InventoryHttpSendClean {
  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
  private final URI endpoint;

  public InventoryHttpSendClean(URI endpoint) {
    this.endpoint = endpoint;
  }

  public int stock(String article) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(endpoint.resolve("/stock/" + article))
            .header("Accept", "text/plain")
            .timeout(Duration.ofSeconds(4))
            .GET()
            .build();
    HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() == 404) {
      return 0;
    }
    return Integer.parseInt(answer.body().strip());
  }
}
