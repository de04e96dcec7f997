package shop.prices;

import dev.leash.annotations.OwnsThread;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

/** Runs work for others. No leak: it takes the pool over and ends it. */
final class Dispatcher implements AutoCloseable {
  private final ExecutorService pool;

  Dispatcher(@OwnsThread ExecutorService pool) {
    this.pool = pool;
  }

  void dispatch(Runnable work) {
    pool.execute(work);
  }

  @Override
  public void close() {
    pool.shutdown();
    try {
      if (!pool.awaitTermination(10, TimeUnit.SECONDS)) {
        pool.shutdownNow();
      }
    } catch (InterruptedException e) {
      pool.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
