// Case: A ternary makes a pool if the caller gave none, and only the made one is shut down.
package second.localexits;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Logger;

public final class ParallelSumClean {
  private ParallelSumClean() {}

  /** Sums chunks on {@code given}, or on a pool of its own if that is null. */
  public static long sum(long[] values, int chunk, ExecutorService given) {
    ExecutorService exec =
        given != null
            ? given
            : Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      List<CompletableFuture<Long>> parts = new ArrayList<>();
      for (int from = 0; from < values.length; from += chunk) {
        int start = from;
        int end = Math.min(values.length, from + chunk);
        parts.add(CompletableFuture.supplyAsync(() -> slice(values, start, end), exec));
      }
      return parts.stream().mapToLong(CompletableFuture::join).sum();
    } finally {
      if (exec != given) {
        exec.shutdown();
      }
      Logger.getLogger("math").finest("summed");
    }
  }

  private static long slice(long[] values, int start, int end) {
    long total = 0;
    for (int i = start; i < end; i++) {
      total += values[i];
    }
    return total;
  }
}
