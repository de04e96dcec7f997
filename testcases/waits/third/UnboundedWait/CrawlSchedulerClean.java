// Clean: stop() clears the flag and releases the permit that the crawl loop may wait for.
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

public class CrawlSchedulerClean {
  private final Semaphore pagesAllowed = new Semaphore(0);
  private final Consumer<Integer> crawler;
  private volatile boolean running = true;

  public CrawlSchedulerClean(Consumer<Integer> crawler) {
    this.crawler = crawler;
  }

  public void start() {
    new Thread(this::crawl, "crawler").start();
  }

  /** Lets the crawler fetch some more pages. */
  public void allow(int pages) {
    pagesAllowed.release(pages);
  }

  public void stop() {
    running = false;
    pagesAllowed.release();
  }

  private void crawl() {
    int page = 0;
    while (running) {
      try {
        pagesAllowed.acquire();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
      if (running) {
        crawler.accept(page++);
      }
    }
  }
}
