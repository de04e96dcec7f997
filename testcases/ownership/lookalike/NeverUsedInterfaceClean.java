// Case: the class implements the executor's interface by passing everything to the field it was
// given.
package cases.lookalike;

import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

public class NeverUsedInterfaceClean extends AbstractExecutorService {
  private final ExecutorService delegate;
  private final String name;

  public NeverUsedInterfaceClean(String name, ExecutorService delegate) {
    this.name = name;
    this.delegate = delegate;
  }

  @Override
  public void execute(Runnable command) {
    delegate.execute(
        () -> {
          String before = Thread.currentThread().getName();
          Thread.currentThread().setName(name);
          try {
            command.run();
          } finally {
            Thread.currentThread().setName(before);
          }
        });
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
