// The streams come from resources on the class path and from a file: neither is a network wait.
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

public class TemplateFromClassPathClean {
  private final Path overrides;

  public TemplateFromClassPathClean(Path overrides) {
    this.overrides = overrides;
  }

  public String load(String name) throws IOException {
    Path override = overrides.resolve(name);
    if (Files.exists(override)) {
      try (InputStream in = override.toUri().toURL().openStream()) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      }
    }
    URL bundled = TemplateFromClassPathClean.class.getResource("/templates/" + name);
    if (bundled == null) {
      throw new FileNotFoundException(name);
    }
    try (InputStream in = bundled.openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
