// The state is confined to the loop's thread; the method that asks answers at once when it is
// called on that thread, and only others wait.
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class LoopConfinedStateClean implements AutoCloseable {
  private final Map<String, Long> sessions = new HashMap<>();
  private volatile Thread loopThread;
  private final ExecutorService loop =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "session-loop");
            loopThread = thread;
            return thread;
          });

  public void touch(String id, long now) {
    loop.execute(() -> sessions.put(id, now));
  }

  public boolean isLive(String id) throws InterruptedException, ExecutionException {
    return ask(() -> sessions.containsKey(id));
  }

  public void expireAsync(String id) {
    loop.submit(
        () -> {
          if (isLive(id)) {
            sessions.remove(id);
          }
          return null;
        });
  }

  private <T> T ask(Callable<T> question) throws InterruptedException, ExecutionException {
    if (Thread.currentThread() == loopThread) {
      try {
        return question.call();
      } catch (Exception e) {
        throw new ExecutionException(e);
      }
    }
    return loop.submit(question).get();
  }

  @Override
  public void close() {
    loop.shutdown();
  }
}
