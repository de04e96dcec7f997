// Case: the finally block shuts the shared pool down instead of the one made here.
package cases.locals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;

public class FinallyWrongVariableLeak {
  private final ExecutorService io;

  public FinallyWrongVariableLeak(ExecutorService io) {
    this.io = io;
  }

  public long sum(List<Callable<Long>> parts) throws Exception {
    // BUG: Diagnostic contains: [ExecutorNeverShutDown]
    ExecutorService cpu = new ForkJoinPool(4);
    long total = 0;
    try {
      List<Future<Long>> futures = new ArrayList<>();
      for (Callable<Long> part : parts) {
        futures.add(cpu.submit(part));
      }
      io.execute(() -> Logger.getLogger("sum").fine("parts " + parts.size()));
      for (Future<Long> f : futures) {
        total += f.get(5, TimeUnit.SECONDS);
      }
    } finally {
      io.shutdown();
    }
    return total;
  }
}
