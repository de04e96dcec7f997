// Leak: the latch counts three, and only two of the steps ever count it down.
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class WarehouseImportLeak implements AutoCloseable {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  private final CountDownLatch finished = new CountDownLatch(3);
  private final Runnable articles;
  private final Runnable prices;

  public WarehouseImportLeak(Runnable articles, Runnable prices) {
    this.articles = articles;
    this.prices = prices;
  }

  /** Runs the import once. */
  public void run() {
    pool.submit(this::importArticles);
    pool.submit(this::importPrices);
    try {
      // BUG: Diagnostic contains: [WaitWithoutSignal]
      finished.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void importArticles() {
    try {
      articles.run();
    } finally {
      finished.countDown();
    }
  }

  private void importPrices() {
    try {
      prices.run();
    } finally {
      finished.countDown();
    }
  }

  @Override
  public void close() {
    pool.shutdown();
  }
}
