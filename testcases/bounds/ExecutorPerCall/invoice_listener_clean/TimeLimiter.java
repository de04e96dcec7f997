// Runs a call with a time limit.
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

final class TimeLimiter implements AutoCloseable {
  private final ExecutorService executor = Executors.newSingleThreadExecutor();

  <T> T call(Callable<T> call, long seconds)
      throws InterruptedException, ExecutionException, TimeoutException {
    Future<T> future = executor.submit(call);
    try {
      return future.get(seconds, TimeUnit.SECONDS);
    } finally {
      future.cancel(true);
    }
  }

  @Override
  public void close() {
    executor.shutdownNow();
  }
}
