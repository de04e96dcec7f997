// Runs each task in a new daemon thread, 50 at a time; callers wait for their turn.
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

final class BackgroundExecutor implements Executor {
  private final Semaphore permits = new Semaphore(50);
  private final AtomicInteger count = new AtomicInteger();
  private final String name;

  BackgroundExecutor(String name) {
    this.name = name;
  }

  @Override
  public void execute(Runnable task) {
    permits.acquireUninterruptibly();
    Thread thread = new Thread(() -> runAndRelease(task), name + "-" + count.incrementAndGet());
    thread.setDaemon(true);
    thread.start();
  }

  private void runAndRelease(Runnable task) {
    try {
      task.run();
    } finally {
      permits.release();
    }
  }
}
