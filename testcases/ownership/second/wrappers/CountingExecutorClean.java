// Case: A decorator passes shutdown on to the pool it wraps.
package second.wrappers;

import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

public class CountingExecutorClean extends AbstractExecutorService {
  private final AtomicLong count = new AtomicLong();
  private final ExecutorService target;
  private volatile boolean stopped;

  public CountingExecutorClean(int size) {
    target = Executors.newFixedThreadPool(size);
  }

  public long count() {
    return count.get();
  }

  @Override
  public void execute(Runnable task) {
    if (stopped) {
      throw new RejectedExecutionException("stopped");
    }
    count.incrementAndGet();
    target.execute(task);
  }

  @Override
  public void shutdown() {
    stopped = true;
    target.shutdown();
  }

  @Override
  public List<Runnable> shutdownNow() {
    stopped = true;
    return target.shutdownNow();
  }

  @Override
  public boolean isShutdown() {
    return stopped;
  }

  @Override
  public boolean isTerminated() {
    return stopped && target.isTerminated();
  }

  @Override
  public boolean awaitTermination(long time, TimeUnit unit) throws InterruptedException {
    return target.awaitTermination(time, unit);
  }
}
