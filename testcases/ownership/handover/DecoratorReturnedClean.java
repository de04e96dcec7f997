// Case: shutting the decorator down shuts the pool inside down.
package cases.handover;

import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

public class DecoratorReturnedClean {
  private static final class Counting extends AbstractExecutorService {
    private final ExecutorService delegate;
    private final LongAdder count = new LongAdder();

    Counting(ExecutorService delegate) {
      this.delegate = delegate;
    }

    @Override
    public void execute(Runnable command) {
      count.increment();
      delegate.execute(command);
    }

    @Override
    public void shutdown() {
      delegate.shutdown();
    }

    @Override
    public List<Runnable> shutdownNow() {
      return delegate.shutdownNow();
    }

    @Override
    public boolean isShutdown() {
      return delegate.isShutdown();
    }

    @Override
    public boolean isTerminated() {
      return delegate.isTerminated();
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
      return delegate.awaitTermination(timeout, unit);
    }
  }

  public void count(List<Runnable> tasks) {
    ExecutorService counting = new Counting(Executors.newFixedThreadPool(2));
    tasks.forEach(counting::execute);
    counting.shutdown();
  }
}
