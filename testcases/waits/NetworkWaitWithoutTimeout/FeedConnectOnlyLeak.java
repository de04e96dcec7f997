// The connection has a connect timeout but no read timeout: a server that accepts and then says
// nothing holds the reader for ever.
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;

public class FeedConnectOnlyLeak {
  private final URL feed;
  private String lastModified;

  public FeedConnectOnlyLeak(URL feed) {
    this.feed = feed;
  }

  public String fetch() throws IOException {
    // BUG: Diagnostic contains: [NetworkWaitWithoutTimeout]
    URLConnection connection = feed.openConnection();
    connection.setConnectTimeout(3_000);
    connection.setUseCaches(false);
    if (lastModified != null) {
      connection.setRequestProperty("If-Modified-Since", lastModified);
    }
    try (InputStream body = connection.getInputStream()) {
      lastModified = connection.getHeaderField("Last-Modified");
      return new String(body.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
