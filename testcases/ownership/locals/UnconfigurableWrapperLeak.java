// Case: neither the wrapper nor the pool in it is ever shut down.
package cases.locals;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.Logger;

public class UnconfigurableWrapperLeak {
  public void publish(List<String> events, Consumer<String> bus) {
    ThreadPoolExecutor raw =
        // BUG: Diagnostic contains: [ExecutorNeverShutDown]
        new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
    raw.prestartAllCoreThreads();
    ExecutorService pool = Executors.unconfigurableExecutorService(raw);
    events.forEach(e -> pool.execute(() -> bus.accept(e)));
    Logger.getLogger("publish").fine("queued " + events.size());
  }
}
