// The application's background tasks, on a pool of their own.
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

public final class BackgroundTasks implements AutoCloseable {
  private final ExecutorService pool = Executors.newFixedThreadPool(4);

  public <T> Future<T> supplyAsync(Supplier<T> supplier) {
    return pool.submit(supplier::get);
  }

  public void runAsync(Runnable task) {
    pool.execute(task);
  }

  @Override
  public void close() throws InterruptedException {
    pool.shutdownNow();
    pool.awaitTermination(10, TimeUnit.SECONDS);
  }
}
