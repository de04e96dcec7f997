// Case: the thread that loads the schema completes the future also when that fails.
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;

public class SchemaHolderClean {
  /** Where the schema comes from. */
  public interface Registry {
    List<String> columns(String subject) throws IOException;
  }

  private final CompletableFuture<List<String>> columns = new CompletableFuture<>();
  private final Registry registry;
  private final String subject;

  public SchemaHolderClean(Registry registry, String subject) {
    this.registry = registry;
    this.subject = subject;
  }

  public void start() {
    Thread loader = new Thread(this::load, "schema " + subject);
    loader.setDaemon(true);
    loader.start();
  }

  private void load() {
    try {
      List<String> loaded = registry.columns(subject);
      columns.complete(List.copyOf(loaded));
    } catch (IOException | RuntimeException e) {
      columns.completeExceptionally(e);
    }
  }

  public int indexOf(String column) {
    return columns.join().indexOf(column);
  }
}
