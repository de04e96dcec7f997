// One HttpClient for all events of the stream: right.
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;

public class WebhookForwarder implements StreamObserver<String> {
  private static final Logger LOG = Logger.getLogger("webhooks");

  private final URI target;
  private final HttpClient client = HttpClient.newHttpClient();

  public WebhookForwarder(URI target) {
    this.target = target;
  }

  @Override
  public void onNext(String event) {
    HttpRequest request =
        HttpRequest.newBuilder(target)
            .timeout(Duration.ofSeconds(5))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(event))
            .build();
    try {
      HttpResponse<Void> answer = client.send(request, HttpResponse.BodyHandlers.discarding());
      if (answer.statusCode() >= 300) {
        LOG.log(Level.WARNING, "webhook answered {0}", answer.statusCode());
      }
    } catch (IOException e) {
      LOG.log(Level.WARNING, "webhook not reached", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void onError(Throwable t) {
    LOG.log(Level.WARNING, "events ended", t);
  }

  @Override
  public void onCompleted() {
    LOG.fine("events ended");
  }
}
