// Case: the thread that loads the schema completes the future only if that works; after a failure
// all readers wait for ever.
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.logging.Logger;

public class SchemaHolderLeak {
  private static final Logger LOG = Logger.getLogger("schema");

  /** Where the schema comes from. */
  public interface Registry {
    List<String> columns(String subject) throws IOException;
  }

  private final CompletableFuture<List<String>> columns = new CompletableFuture<>();
  private final Registry registry;
  private final String subject;

  public SchemaHolderLeak(Registry registry, String subject) {
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
      // BUG: Diagnostic contains: [SignalNotInFinally]
      columns.complete(List.copyOf(loaded));
    } catch (IOException | RuntimeException e) {
      LOG.log(Level.SEVERE, "no schema for " + subject, e);
    }
  }

  public int indexOf(String column) {
    return columns.join().indexOf(column);
  }
}
