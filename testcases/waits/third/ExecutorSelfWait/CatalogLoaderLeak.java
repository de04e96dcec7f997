// Leak: two calls down, a task of the single-threaded pool submits to that pool and waits for the
// result.
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;

public class CatalogLoaderLeak {
  private final ExecutorService io = Executors.newSingleThreadExecutor(r -> new Thread(r, "io"));
  private final UnaryOperator<String> files;
  private volatile String title = "";

  public CatalogLoaderLeak(UnaryOperator<String> files) {
    this.files = files;
  }

  public void reload(String catalog) {
    io.execute(() -> parse(catalog));
  }

  public String title() {
    return title;
  }

  private void parse(String catalog) {
    String head = section(catalog, "head");
    title = head.isEmpty() ? catalog : head;
  }

  private String section(String catalog, String name) {
    try {
      // BUG: Diagnostic contains: [ExecutorSelfWait]
      return io.submit(() -> files.apply(catalog + "#" + name)).get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "";
    } catch (ExecutionException e) {
      return "";
    }
  }

  public void shutdown() {
    io.shutdown();
  }
}
