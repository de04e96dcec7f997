// Case: the request has no limit of its own, but the future that is joined has one.
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.TimeUnit;

public class PushSenderClean {
  private final HttpClient client;

  public PushSenderClean(HttpClient client) {
    this.client = client;
  }

  public int push(URI endpoint, byte[] payload) {
    HttpRequest request =
        HttpRequest.newBuilder()
            .uri(endpoint)
            .header("TTL", "60")
            .POST(BodyPublishers.ofByteArray(payload))
            .build();
    return client
        .sendAsync(request, BodyHandlers.discarding())
        .orTimeout(8, TimeUnit.SECONDS)
        .thenApply(HttpResponse::statusCode)
        .join();
  }
}
