// Case: openStream() of a URL on another machine: no limit can be set on it at all.
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class LicenseTextLeak {
  private final Map<String, String> texts = new ConcurrentHashMap<>();

  public String text(String license) throws IOException {
    String cached = texts.get(license);
    if (cached != null) {
      return cached;
    }
    URL source = new URL("https", "spdx.org", "/licenses/" + license + ".txt");
    // BUG: Diagnostic contains: [NetworkWaitWithoutTimeout]
    try (InputStream in = source.openStream()) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      texts.put(license, text);
      return text;
    }
  }
}
