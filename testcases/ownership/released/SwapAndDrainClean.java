// Case: a reload swaps the pool, then drains and ends the old one on a thread of its own.
package cases.released;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;

public class SwapAndDrainClean {
  private final AtomicReference<ExecutorService> current =
      new AtomicReference<>(Executors.newFixedThreadPool(2));

  public void execute(Runnable r) {
    current.get().execute(r);
  }

  public void resize(int threads) {
    ExecutorService old = current.getAndSet(Executors.newFixedThreadPool(threads));
    old.shutdown();
  }

  public void close() {
    current.get().shutdownNow();
  }
}
