// Leak: both timeouts are set to zero, which means for ever.
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;

public class FeedDownloadLeak {
  private static final int TIMEOUT_MILLIS = 0;

  private final URL feed;
  private String lastModified = "";

  public FeedDownloadLeak(URL feed) {
    this.feed = feed;
  }

  public byte[] download() throws IOException {
    // BUG: Diagnostic contains: [NetworkWaitWithoutTimeout]
    URLConnection connection = feed.openConnection();
    connection.setConnectTimeout(TIMEOUT_MILLIS);
    connection.setReadTimeout(TIMEOUT_MILLIS);
    connection.setRequestProperty("If-Modified-Since", lastModified);
    try (InputStream in = connection.getInputStream()) {
      lastModified = String.valueOf(connection.getLastModified());
      return in.readAllBytes();
    }
  }
}
