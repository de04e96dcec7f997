// Case: the connection has a limit to connect and one to read the answer.
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URL;
import java.util.Properties;
import java.util.function.Supplier;

public class FeatureFlagPollClean implements Supplier<Properties> {
  private final URL flags;
  private String etag;

  public FeatureFlagPollClean(URL flags) {
    this.flags = flags;
  }

  @Override
  public Properties get() {
    Properties result = new Properties();
    try {
      HttpURLConnection connection = (HttpURLConnection) flags.openConnection();
      connection.setConnectTimeout(2_000);
      connection.setReadTimeout(10_000);
      connection.setUseCaches(false);
      if (etag != null) {
        connection.setRequestProperty("If-None-Match", etag);
      }
      if (connection.getResponseCode() == HttpURLConnection.HTTP_OK) {
        etag = connection.getHeaderField("ETag");
        try (InputStream body = connection.getInputStream()) {
          result.load(body);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return result;
  }
}
