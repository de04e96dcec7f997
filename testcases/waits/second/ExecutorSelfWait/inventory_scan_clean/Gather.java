// Case: a helper that runs all calls in the given executor and waits for their results.
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

final class Gather {
  private Gather() {}

  static <T> List<T> all(ExecutorService executor, List<? extends Callable<T>> calls)
      throws InterruptedException, ExecutionException {
    List<Future<T>> running = new ArrayList<>();
    for (Callable<T> call : calls) {
      running.add(executor.submit(call));
    }
    List<T> results = new ArrayList<>();
    for (Future<T> future : running) {
      results.add(future.get());
    }
    return results;
  }
}
