// Case: the component that gets the pool by its setter ends it in stop, which the maker calls.
package cases.handover;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Logger;

public class SetterInjectedCalleeClean {
  private static final class Crawler {
    private ExecutorService fetchers;

    void setFetchers(ExecutorService fetchers) {
      this.fetchers = fetchers;
    }

    void crawl(Runnable page) {
      fetchers.execute(page);
    }

    void stop() {
      fetchers.shutdown();
      Logger.getLogger("crawler").info("stopped");
    }
  }

  public void crawl(List<Runnable> pages) {
    Crawler crawler = new Crawler();
    crawler.setFetchers(Executors.newFixedThreadPool(10));
    pages.forEach(crawler::crawl);
    crawler.stop();
  }
}
