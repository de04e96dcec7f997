// Leak: call() submits to the one thread and waits, also when it is that thread that calls.
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public abstract class SerialAccess {
  protected final ExecutorService serial =
      Executors.newSingleThreadExecutor(task -> new Thread(task, "serial"));

  /** Runs an action on the thread and waits for its result. */
  protected final <T> T call(Callable<T> action) {
    try {
      // BUG: Diagnostic contains: [ExecutorSelfWait]
      return serial.submit(action).get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted");
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  public void stop() {
    serial.shutdown();
  }
}
