// Clean: both timeouts are set to ten seconds.
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;

public class FeedDownloadClean {
  private static final int TIMEOUT_MILLIS = 10_000;

  private final URL feed;
  private String lastModified = "";

  public FeedDownloadClean(URL feed) {
    this.feed = feed;
  }

  public byte[] download() throws IOException {
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
