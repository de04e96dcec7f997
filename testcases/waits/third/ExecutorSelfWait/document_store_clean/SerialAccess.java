// Clean: call() submits to the one thread and waits, but works at once when on that thread.
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public abstract class SerialAccess {
  private volatile Thread owner;
  protected final ExecutorService serial =
      Executors.newSingleThreadExecutor(task -> owner = new Thread(task, "serial"));

  /** Runs an action on the thread and waits for its result. */
  protected final <T> T call(Callable<T> action) {
    try {
      if (Thread.currentThread() == owner) {
        return action.call();
      }
      return serial.submit(action).get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted");
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  public void stop() {
    serial.shutdown();
  }
}
