// Case: an asynchronous exchange without a limit is joined.
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

public class PushSenderLeak {
  private final HttpClient client;

  public PushSenderLeak(HttpClient client) {
    this.client = client;
  }

  public int push(URI endpoint, byte[] payload) {
    HttpRequest request =
        // BUG: Diagnostic contains: [NetworkWaitWithoutTimeout] (one of these)
        HttpRequest.newBuilder()
            .uri(endpoint)
            .header("TTL", "60")
            .POST(BodyPublishers.ofByteArray(payload))
            .build();
    return client
        .sendAsync(request, BodyHandlers.discarding())
        .thenApply(HttpResponse::statusCode)
        // BUG: Diagnostic contains: [UnboundedWait] (one of these)
        .join();
  }
}
