// An AtomicBoolean asked in the middle of an endless loop, set by cancel(): right.
import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

public class ArchiveCrawlerClean {
  private final Queue<Path> pending = new ConcurrentLinkedQueue<>();
  private final Consumer<Path> visitor;
  private final AtomicBoolean cancelled = new AtomicBoolean();

  public ArchiveCrawlerClean(Consumer<Path> visitor) {
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
      if (cancelled.get()) {
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
    cancelled.set(true);
  }
}
