// The exchange is asynchronous, but its caller joins it, and neither the request nor the
// future has a limit.
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;

public class GeocodeAsyncJoinLeak {
  private final HttpClient client;
  private final String service;

  public GeocodeAsyncJoinLeak(HttpClient client, String service) {
    this.client = client;
    this.service = service;
  }

  public String locate(String address) {
    URI uri = URI.create(service + "?q=" + address.replace(' ', '+'));
    // BUG: Diagnostic contains: [NetworkWaitWithoutTimeout] (one of these)
    HttpRequest request = HttpRequest.newBuilder(uri).build();
    CompletableFuture<String> position =
        client
            .sendAsync(request, HttpResponse.BodyHandlers.ofString())
            .thenApply(HttpResponse::body)
            .thenApply(String::strip);
    // BUG: Diagnostic contains: [NetworkWaitWithoutTimeout] or [UnboundedWait] (one of these)
    return position.join();
  }
}
