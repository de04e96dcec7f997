// Leak: the request is sent and waited for with no timeout.
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class GeoLookupLeak {
  private final HttpClient client;
  private final String service;

  public GeoLookupLeak(HttpClient client, String service) {
    this.client = client;
    this.service = service;
  }

  public String countryOf(String address) throws IOException {
    URI uri = URI.create(service + "/country?ip=" + address);
    // BUG: Diagnostic contains: [NetworkWaitWithoutTimeout]
    HttpRequest request = HttpRequest.newBuilder(uri).GET().build();
    try {
      HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
      return response.statusCode() == 200 ? response.body() : "unknown";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "unknown";
    }
  }
}
