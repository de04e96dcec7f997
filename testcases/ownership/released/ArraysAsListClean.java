// Case: the pools of four fields are ended in one loop over a list of them.
package cases.released;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class ArraysAsListClean {
  private final ExecutorService a = Executors.newFixedThreadPool(1);
  private final ExecutorService b = Executors.newFixedThreadPool(2);
  private final ScheduledExecutorService c = Executors.newScheduledThreadPool(1);

  public void run(Runnable x, Runnable y, Runnable z) {
    a.execute(x);
    b.execute(y);
    c.schedule(z, 1, TimeUnit.SECONDS);
  }

  public void close() {
    for (ExecutorService e : List.of(a, b, c)) {
      e.shutdown();
    }
  }
}
