// Case: the task that is given up ends by itself: all it does is a request that has a time limit.
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

public class LinkCheckerClean {
  private final ExecutorService requests;
  private final HttpClient client;

  public LinkCheckerClean(ExecutorService requests, HttpClient client) {
    this.requests = requests;
    this.client = client;
  }

  /** Whether the page is there; a page that is slow gets the benefit of the doubt. */
  public boolean isAlive(URI page) throws InterruptedException {
    HttpRequest head =
        HttpRequest.newBuilder(page)
            .timeout(Duration.ofSeconds(4))
            .method("HEAD", HttpRequest.BodyPublishers.noBody())
            .build();
    Future<Integer> status =
        requests.submit(
            () -> client.send(head, HttpResponse.BodyHandlers.discarding()).statusCode());
    try {
      return status.get(1, TimeUnit.SECONDS) < 400;
    } catch (TimeoutException e) {
      return true;
    } catch (ExecutionException e) {
      return false;
    }
  }
}
