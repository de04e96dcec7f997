// Case: the component that gets the pool by its setter never ends it, and neither does its maker.
package cases.handover;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Logger;

public class SetterInjectedCalleeLeak {
  private static final class Crawler {
    private ExecutorService fetchers;

    void setFetchers(ExecutorService fetchers) {
      this.fetchers = fetchers;
    }

    void crawl(Runnable page) {
      fetchers.execute(page);
    }

    void stop() {
      Logger.getLogger("crawler").info("stopped");
    }
  }

  public void crawl(List<Runnable> pages) {
    Crawler crawler = new Crawler();
    // BUG: Diagnostic contains: [ExecutorNeverShutDown]
    crawler.setFetchers(Executors.newFixedThreadPool(10));
    pages.forEach(crawler::crawl);
    crawler.stop();
  }
}
