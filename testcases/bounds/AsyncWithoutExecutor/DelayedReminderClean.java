// runAsync() with a delayedExecutor(), which has the given executor behind it, and sendAsync() of
// an
// HttpClient, which is no stage at all: right.
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

public class DelayedReminderClean {
  private final HttpClient client;
  private final Executor executor;
  private final URI mailGate;

  public DelayedReminderClean(HttpClient client, Executor executor, URI mailGate) {
    this.client = client;
    this.executor = executor;
    this.mailGate = mailGate;
  }

  /** Sends a reminder after a day; the future has the gate's status. */
  public CompletableFuture<Integer> remind(String customer, Runnable beforeSending) {
    HttpRequest mail =
        HttpRequest.newBuilder(mailGate.resolve("reminders"))
            .timeout(Duration.ofSeconds(20))
            .POST(HttpRequest.BodyPublishers.ofString(customer))
            .build();
    Executor tomorrow = CompletableFuture.delayedExecutor(1, TimeUnit.DAYS, executor);
    return CompletableFuture.runAsync(beforeSending, tomorrow)
        .thenCompose(ready -> client.sendAsync(mail, HttpResponse.BodyHandlers.discarding()))
        .thenApply(HttpResponse::statusCode);
  }
}
