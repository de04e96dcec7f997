// The helper that pauses eats the interrupt, so the loop, which looks for it, never sees it.
import dev.leash.annotations.Cancellable;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

public class CrawlerPauseHelperLeak {
  private final Queue<String> frontier = new ConcurrentLinkedQueue<>();
  private final Consumer<String> visitor;

  public CrawlerPauseHelperLeak(Consumer<String> visitor) {
    this.visitor = visitor;
  }

  public void discover(String page) {
    frontier.add(page);
  }

  @Cancellable
  public void crawl() {
    while (!Thread.currentThread().isInterrupted()) {
      String page = frontier.poll();
      if (page != null) {
        visitor.accept(page);
      } else {
        // BUG: Diagnostic contains: [CancellableContract]
        pause(200);
      }
    }
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      System.err.println("woken early");
    }
  }
}
