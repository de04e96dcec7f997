// Tasks of a pool set a page buffer on their thread and call a method that removes it, in finally:
// right.
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;

public class StatementRendererClean implements AutoCloseable {
  private static final ThreadLocal<StringBuilder> PAGE = new ThreadLocal<>();

  private final ExecutorService renderers = Executors.newFixedThreadPool(8);
  private final BiConsumer<String, String> printer;

  public StatementRendererClean(BiConsumer<String, String> printer) {
    this.printer = printer;
  }

  public Future<?> render(String account, List<String> entries) {
    return renderers.submit(
        () -> {
          PAGE.set(new StringBuilder(1 << 20));
          try {
            header(account);
            entries.forEach(StatementRendererClean::line);
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
    PAGE.remove();
  }

  @Override
  public void close() throws InterruptedException {
    renderers.shutdownNow();
    renderers.awaitTermination(10, TimeUnit.SECONDS);
  }
}
