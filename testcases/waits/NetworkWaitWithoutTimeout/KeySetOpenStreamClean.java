// The connection is opened by hand, which leaves place for both time limits.
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLConnection;
import java.util.Properties;

public class KeySetOpenStreamClean {
  private final URL location;
  private volatile Properties keys = new Properties();

  public KeySetOpenStreamClean(String issuer) throws MalformedURLException {
    this.location = new URL("https", issuer, "/.well-known/keys.properties");
  }

  public void refresh() throws IOException {
    Properties loaded = new Properties();
    URLConnection connection = location.openConnection();
    connection.setConnectTimeout(2_000);
    connection.setReadTimeout(2_000);
    try (InputStream in = connection.getInputStream()) {
      loaded.load(in);
    }
    keys = loaded;
  }

  public String key(String id) {
    return keys.getProperty(id);
  }
}
