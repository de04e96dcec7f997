// Clean: both limits are set before the response code is awaited.
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;

public class HealthProbeClean {
  private final URL endpoint;

  public HealthProbeClean(URL endpoint) {
    this.endpoint = endpoint;
  }

  public boolean isHealthy() {
    HttpURLConnection connection = null;
    try {
      connection = (HttpURLConnection) endpoint.openConnection();
      connection.setRequestMethod("HEAD");
      connection.setUseCaches(false);
      connection.setConnectTimeout(2_000);
      connection.setReadTimeout(2_000);
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
