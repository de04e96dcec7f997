// The helper that pauses restores the interrupt, so the loop sees it and ends.
import dev.leash.annotations.Cancellable;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

public class CrawlerPauseHelperClean {
  private final Queue<String> frontier = new ConcurrentLinkedQueue<>();
  private final Consumer<String> visitor;

  public CrawlerPauseHelperClean(Consumer<String> visitor) {
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
        pause(200);
      }
    }
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
