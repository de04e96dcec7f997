// Tasks of a pool set a page buffer on their thread; what they call in finally only empties it, so
// that each thread keeps a megabyte. Leaks.
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;

public class StatementRendererLeak implements AutoCloseable {
  private static final ThreadLocal<StringBuilder> PAGE = new ThreadLocal<>();

  private final ExecutorService renderers = Executors.newFixedThreadPool(8);
  private final BiConsumer<String, String> printer;

  public StatementRendererLeak(BiConsumer<String, String> printer) {
    this.printer = printer;
  }

  public Future<?> render(String account, List<String> entries) {
    return renderers.submit(
        () -> {
          // BUG: Diagnostic contains: [ThreadLocalNeverRemoved]
          PAGE.set(new StringBuilder(1 << 20));
          try {
            header(account);
            entries.forEach(StatementRendererLeak::line);
            printer.accept(account, PAGE.get().toString());
          } finally {
            discardPage();
          }
        });
  }

  private static void header(String account) {
    line("Account " + account);
    line("");
  }

  private static void line(String text) {
    PAGE.get().append(text).append('\n');
  }

  private static void discardPage() {
    PAGE.get().setLength(0);
  }

  @Override
  public void close() throws InterruptedException {
    renderers.shutdownNow();
    renderers.awaitTermination(10, TimeUnit.SECONDS);
  }
}
