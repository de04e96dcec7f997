// Runs a call with a time limit.
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

final class TimeLimiter {
  private TimeLimiter() {}

  static <T> T call(Callable<T> call, long seconds)
      throws InterruptedException, ExecutionException, TimeoutException {
    // BUG: Diagnostic contains: [ExecutorPerCall] (one of these)
    ExecutorService executor = Executors.newSingleThreadExecutor();
    try {
      return executor.submit(call).get(seconds, TimeUnit.SECONDS);
    } finally {
      executor.shutdownNow();
    }
  }
}
