// Writes a shop's catalog to a file.
import java.io.IOException;
import java.nio.file.Path;

public interface CatalogExporter {
  void export(Path target) throws IOException;
}
