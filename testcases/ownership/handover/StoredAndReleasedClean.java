// Case: the dispatcher that took over the pool is closed.
package cases.handover;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;

public class StoredAndReleasedClean {
  private static final class Dispatcher implements AutoCloseable {
    private final ExecutorService executor;
    private final LongAdder count = new LongAdder();

    Dispatcher(ExecutorService executor) {
      this.executor = executor;
    }

    void dispatch(Runnable r) {
      count.increment();
      executor.execute(r);
    }

    @Override
    public void close() {
      executor.shutdown();
    }
  }

  public void flush(List<Runnable> queue) {
    Dispatcher dispatcher = new Dispatcher(Executors.newFixedThreadPool(2));
    for (Runnable r : queue) {
      dispatcher.dispatch(r);
    }
    dispatcher.close();
  }
}
