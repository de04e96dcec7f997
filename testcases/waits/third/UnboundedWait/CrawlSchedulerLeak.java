// Leak: stop() only clears the flag, while the crawl loop sits in acquire() of a permit.
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

public class CrawlSchedulerLeak {
  private final Semaphore pagesAllowed = new Semaphore(0);
  private final Consumer<Integer> crawler;
  private volatile boolean running = true;

  public CrawlSchedulerLeak(Consumer<Integer> crawler) {
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
  }

  private void crawl() {
    int page = 0;
    while (running) {
      try {
        // BUG: Diagnostic contains: [UnboundedWait]
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
