// Leak: neither a connect nor a read limit is set before the response code is awaited.
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;

public class HealthProbeLeak {
  private final URL endpoint;

  public HealthProbeLeak(URL endpoint) {
    this.endpoint = endpoint;
  }

  public boolean isHealthy() {
    HttpURLConnection connection = null;
    try {
      // BUG: Diagnostic contains: [NetworkWaitWithoutTimeout]
      connection = (HttpURLConnection) endpoint.openConnection();
      connection.setRequestMethod("HEAD");
      connection.setUseCaches(false);
      return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
    } catch (IOException e) {
      return false;
    } finally {
      if (connection != null) {
        connection.disconnect();
      }
    }
  }
}
