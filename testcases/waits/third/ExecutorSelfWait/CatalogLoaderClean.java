// Clean: two calls down, the task does the work itself instead of submitting it.
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;

public class CatalogLoaderClean {
  private final ExecutorService io = Executors.newSingleThreadExecutor(r -> new Thread(r, "io"));
  private final UnaryOperator<String> files;
  private volatile String title = "";

  public CatalogLoaderClean(UnaryOperator<String> files) {
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
    return files.apply(catalog + "#" + name);
  }

  public void shutdown() {
    io.shutdown();
  }
}
