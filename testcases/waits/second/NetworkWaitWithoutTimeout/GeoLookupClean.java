// Case: the connection comes from a helper that has set both limits on it.
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

public class GeoLookupClean {
  private final String service;
  private final Duration limit;

  public GeoLookupClean(String service, Duration limit) {
    this.service = service;
    this.limit = limit;
  }

  public String country(String address) throws IOException {
    try (InputStream in = open("/country/" + address).getInputStream()) {
      return new String(in.readNBytes(2), StandardCharsets.US_ASCII);
    }
  }

  private URLConnection open(String path) throws IOException {
    URLConnection connection = new URL(service + path).openConnection();
    int millis = Math.toIntExact(limit.toMillis());
    connection.setConnectTimeout(millis);
    connection.setReadTimeout(millis);
    return connection;
  }
}
