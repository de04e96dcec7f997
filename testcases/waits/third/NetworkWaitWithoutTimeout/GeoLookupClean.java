// Clean: the request carries a timeout.
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

public class GeoLookupClean {
  private final HttpClient client;
  private final String service;

  public GeoLookupClean(HttpClient client, String service) {
    this.client = client;
    this.service = service;
  }

  public String countryOf(String address) throws IOException {
    URI uri = URI.create(service + "/country?ip=" + address);
    HttpRequest request = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(3)).build();
    try {
      HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
      return response.statusCode() == 200 ? response.body() : "unknown";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "unknown";
    }
  }
}
