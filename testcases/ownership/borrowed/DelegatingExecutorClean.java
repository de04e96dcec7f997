// Case: a delegating executor starts no thread and owns none.
package cases.borrowed;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;

public final class DelegatingExecutorClean implements Executor {
  private final Executor delegate;
  private final Queue<Runnable> waiting = new ArrayDeque<>();
  private Runnable active;

  public DelegatingExecutorClean(Executor delegate) {
    this.delegate = delegate;
  }

  @Override
  public synchronized void execute(Runnable command) {
    waiting.add(
        () -> {
          try {
            command.run();
          } finally {
            next();
          }
        });
    if (active == null) {
      next();
    }
  }

  private synchronized void next() {
    active = waiting.poll();
    if (active != null) {
      delegate.execute(active);
    }
  }

  public static Executor sequential(Executor shared) {
    return new DelegatingExecutorClean(shared);
  }
}
