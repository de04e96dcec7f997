// A plain field asked in the middle of an endless loop, written by cancel(): leaks.
import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

public class ArchiveCrawlerLeak {
  private final Queue<Path> pending = new ConcurrentLinkedQueue<>();
  private final Consumer<Path> visitor;
  // BUG: Diagnostic contains: [StopFlagNotVolatile]
  private boolean cancelled;

  public ArchiveCrawlerLeak(Consumer<Path> visitor) {
    this.visitor = visitor;
  }

  public void add(Path path) {
    pending.add(path);
  }

  public void start(int crawlers) {
    Runnable body = this::crawl;
    for (int i = 0; i < Math.min(crawlers, 4); i++) {
      Thread crawler = new Thread(body, "crawler-" + i);
      crawler.start();
    }
  }

  private void crawl() {
    while (true) {
      if (cancelled) {
        pending.clear();
        return;
      }
      Path next = pending.poll();
      if (next != null) {
        visitor.accept(next);
      }
      Thread.onSpinWait();
    }
  }

  public void cancel() {
    cancelled = true;
  }
}
