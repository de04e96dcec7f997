// Case: the deadline leaves the loop by break, and the fetchers are shut down behind it.
package cases.services;

import java.time.Instant;
import java.util.Collection;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.logging.Logger;

public class CrawlJobClean {
  private final Queue<String> frontier = new ConcurrentLinkedQueue<>();
  private final Consumer<String> fetch;

  public CrawlJobClean(Collection<String> seeds, Consumer<String> fetch) {
    frontier.addAll(seeds);
    this.fetch = fetch;
  }

  public int crawl(Instant deadline) {
    ExecutorService fetchers = Executors.newFixedThreadPool(8);
    int pages = 0;
    String url;
    while ((url = frontier.poll()) != null) {
      String page = url;
      fetchers.execute(() -> fetch.accept(page));
      pages++;
      if (Instant.now().isAfter(deadline)) {
        Logger.getLogger("crawl").warning("deadline, left " + frontier.size());
        break;
      }
    }
    fetchers.shutdown();
    return pages;
  }
}
