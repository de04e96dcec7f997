// All requests start from a builder made by one method, which sets headers but no timeout.
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

public class PaymentRequestFactoryLeak {
  private static final Duration PATIENCE = Duration.ofSeconds(8);

  private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private final URI gateway;

  public PaymentRequestFactoryLeak(URI gateway) {
    this.gateway = gateway;
  }

  public boolean capture(String payment, long cents) throws IOException, InterruptedException {
    HttpRequest request =
        request("/capture/" + payment)
            .POST(BodyPublishers.ofString("{\"cents\":" + cents + "}"))
            .build();
    HttpResponse<Void> answer = client.send(request, BodyHandlers.discarding());
    return answer.statusCode() == 200;
  }

  private HttpRequest.Builder request(String path) {
    // BUG: Diagnostic contains: [NetworkWaitWithoutTimeout]
    HttpRequest.Builder builder = HttpRequest.newBuilder(gateway.resolve(path));
    builder.header("Content-Type", "application/json");
    builder.version(HttpClient.Version.HTTP_1_1);
    return builder;
  }
}
