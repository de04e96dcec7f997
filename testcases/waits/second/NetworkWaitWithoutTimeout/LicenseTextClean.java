// Case: openStream() of a class path resource, which involves no network.
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class LicenseTextClean {
  private final Map<String, String> texts = new ConcurrentHashMap<>();

  public String text(String license) throws IOException {
    String cached = texts.get(license);
    if (cached != null) {
      return cached;
    }
    URL source = LicenseTextClean.class.getResource("/licenses/" + license + ".txt");
    if (source == null) {
      throw new IOException("no such license: " + license);
    }
    try (InputStream in = source.openStream()) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      texts.put(license, text);
      return text;
    }
  }
}
