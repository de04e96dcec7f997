// Case: the latch is counted down on each path: after the work, and by the handler of uncaught
// exceptions.
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

public class FailureSignalClean {
  private final Supplier<String> resolver;

  public FailureSignalClean(Supplier<String> resolver) {
    this.resolver = resolver;
  }

  public String resolve() throws ExecutionException {
    FutureTask<String> task = new FutureTask<>(resolver::get);
    Thread thread = new Thread(task, "resolver");
    thread.start();
    try {
      return task.get();
    } catch (InterruptedException e) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      return null;
    }
  }

  public String resolveOr(String fallback) {
    CountDownLatch over = new CountDownLatch(1);
    AtomicReference<String> result = new AtomicReference<>(fallback);
    Thread thread =
        new Thread(
            () -> {
              result.set(resolver.get());
              over.countDown();
            });
    thread.setUncaughtExceptionHandler((t, failure) -> over.countDown());
    thread.start();
    try {
      over.await();
    } catch (InterruptedException e) {
      thread.interrupt();
      Thread.currentThread().interrupt();
    }
    return result.get();
  }
}
