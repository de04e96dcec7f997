// The connection goes to a configurer of the caller before it is used; what that one sets is not in
// view, and setting the time limits is its purpose.
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;

public class ConfiguredByPlugInClean {
  public interface Configurer {
    void configure(HttpURLConnection connection) throws IOException;
  }

  private final Configurer configurer;

  public ConfiguredByPlugInClean(Configurer configurer) {
    this.configurer = configurer;
  }

  public byte[] download(URL artifact) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) artifact.openConnection();
    configurer.configure(connection);
    try (InputStream body = connection.getInputStream()) {
      if (connection.getResponseCode() != HttpURLConnection.HTTP_OK) {
        throw new IOException(artifact + ": " + connection.getResponseCode());
      }
      return body.readAllBytes();
    } finally {
      connection.disconnect();
    }
  }
}
