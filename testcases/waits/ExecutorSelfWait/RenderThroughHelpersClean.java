// The page task waits for its sections two calls further down; they run on the pool for sections.
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class RenderThroughHelpersClean implements AutoCloseable {
  private final ExecutorService pages = Executors.newSingleThreadExecutor();
  private final ExecutorService sections = Executors.newFixedThreadPool(2);
  private final List<String> rendered = new ArrayList<>();

  public void enqueue(String title, List<String> parts) {
    pages.execute(() -> renderPage(title, parts));
  }

  public void warmUp(String part) {
    sections.execute(() -> renderSection(part));
  }

  private void renderPage(String title, List<String> parts) {
    StringBuilder page = new StringBuilder(title);
    for (String part : parts) {
      page.append(sectionFor(part));
    }
    synchronized (rendered) {
      rendered.add(page.toString());
    }
  }

  private String sectionFor(String part) {
    if (part.isBlank()) {
      return "";
    }
    try {
      return awaitSection(part);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "";
    } catch (ExecutionException e) {
      return "<!-- " + e.getCause() + " -->";
    }
  }

  private String awaitSection(String part) throws InterruptedException, ExecutionException {
    Future<String> section = sections.submit(() -> renderSection(part));
    return section.get();
  }

  private static String renderSection(String part) {
    return "<section>" + part.strip() + "</section>";
  }

  @Override
  public void close() {
    pages.shutdown();
    sections.shutdown();
  }
}
