// The connection has both a connect timeout and a read timeout.
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;

public class FeedConnectOnlyClean {
  private final URL feed;
  private String lastModified;

  public FeedConnectOnlyClean(URL feed) {
    this.feed = feed;
  }

  public String fetch() throws IOException {
    URLConnection connection = feed.openConnection();
    connection.setConnectTimeout(3_000);
    connection.setReadTimeout(15_000);
    if (lastModified != null) {
      connection.setRequestProperty("If-Modified-Since", lastModified);
    }
    try (InputStream body = connection.getInputStream()) {
      lastModified = connection.getHeaderField("Last-Modified");
      return new String(body.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
