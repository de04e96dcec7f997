// The request has no limit, but the future that its caller joins fails after five seconds.
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

public class GeocodeAsyncJoinClean {
  private final HttpClient client;
  private final String service;

  public GeocodeAsyncJoinClean(HttpClient client, String service) {
    this.client = client;
    this.service = service;
  }

  public String locate(String address) {
    URI uri = URI.create(service + "?q=" + address.replace(' ', '+'));
    HttpRequest request = HttpRequest.newBuilder(uri).build();
    CompletableFuture<String> position =
        client
            .sendAsync(request, HttpResponse.BodyHandlers.ofString())
            .thenApply(HttpResponse::body)
            .thenApply(String::strip)
            .orTimeout(5, TimeUnit.SECONDS);
    return position.join();
  }
}
