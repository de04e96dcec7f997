// Case: stop shuts the pool down and awaits its termination.
package second.realfixes;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.logging.Logger;

public class CrawlFrontierClean {
  private static final Logger LOG = Logger.getLogger("crawl");
  private final Set<String> seen = ConcurrentHashMap.newKeySet();
  private final ExecutorService crawlers;
  private final Function<String, List<String>> links;

  public CrawlFrontierClean(int width, Function<String, List<String>> links) {
    this.links = links;
    this.crawlers = Executors.newFixedThreadPool(width);
  }

  public void visit(String url, int depth) {
    if (depth == 0 || !seen.add(url)) {
      return;
    }
    crawlers.execute(
        () -> {
          for (String link : links.apply(url)) {
            visit(link, depth - 1);
          }
        });
  }

  public void stop() {
    crawlers.shutdown();
    try {
      if (!crawlers.awaitTermination(10, TimeUnit.SECONDS)) {
        LOG.warning("crawlers didn't end");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
