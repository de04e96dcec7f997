// openStream() is a shorthand that leaves no place for a time limit.
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.util.Properties;

public class KeySetOpenStreamLeak {
  private final URL location;
  private volatile Properties keys = new Properties();

  public KeySetOpenStreamLeak(String issuer) throws MalformedURLException {
    this.location = new URL("https", issuer, "/.well-known/keys.properties");
  }

  public void refresh() throws IOException {
    Properties loaded = new Properties();
    // BUG: Diagnostic contains: [NetworkWaitWithoutTimeout]
    try (InputStream in = location.openStream()) {
      loaded.load(in);
    }
    keys = loaded;
  }

  public String key(String id) {
    return keys.getProperty(id);
  }
}
