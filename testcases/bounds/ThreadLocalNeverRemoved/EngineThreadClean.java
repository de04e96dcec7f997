// A thread-local is set once, at the start of a thread that the class owns and that does nothing
// else: it goes with the thread. Right.
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

public class EngineThreadClean implements AutoCloseable {
  private static final ThreadLocal<EngineThreadClean> CURRENT = new ThreadLocal<>();

  private final BlockingQueue<Runnable> actions = new LinkedBlockingQueue<>();
  private final Thread thread = new Thread(this::loop, "engine");

  public void start() {
    thread.start();
  }

  /** Runs an action on the engine's thread, at once if the caller is that thread. */
  public void run(Runnable action) {
    if (CURRENT.get() == this) {
      action.run();
    } else {
      actions.add(action);
    }
  }

  private void loop() {
    CURRENT.set(this);
    try {
      while (true) {
        actions.take().run();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
