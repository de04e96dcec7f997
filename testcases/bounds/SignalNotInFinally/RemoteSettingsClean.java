// Case: both callbacks complete the future.
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;

public class RemoteSettingsClean {
  private static final Logger LOG = Logger.getLogger("settings");

  /** Is told how a fetch ends. */
  public interface FetchCallback {
    void onSuccess(Map<String, String> values);

    void onFailure(Throwable failure);
  }

  /** The client of the settings service. */
  public interface SettingsClient {
    void fetch(String application, FetchCallback callback);
  }

  private final CompletableFuture<Map<String, String>> fetched = new CompletableFuture<>();
  private final SettingsClient client;

  public RemoteSettingsClean(SettingsClient client) {
    this.client = client;
  }

  public void start(String application) {
    client.fetch(
        application,
        new FetchCallback() {
          @Override
          public void onSuccess(Map<String, String> values) {
            fetched.complete(Map.copyOf(values));
          }

          @Override
          public void onFailure(Throwable failure) {
            LOG.log(Level.SEVERE, "no settings for " + application, failure);
            fetched.completeExceptionally(failure);
          }
        });
  }

  /** Waits for the settings. */
  public String get(String key) throws InterruptedException, ExecutionException {
    return fetched.get().get(key);
  }
}
