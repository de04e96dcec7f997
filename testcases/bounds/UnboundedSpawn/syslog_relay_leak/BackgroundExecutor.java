// Runs each task in a new daemon thread.
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;

final class BackgroundExecutor implements Executor {
  private final AtomicInteger count = new AtomicInteger();
  private final String name;

  BackgroundExecutor(String name) {
    this.name = name;
  }

  @Override
  public void execute(Runnable task) {
    Thread thread = new Thread(task, name + "-" + count.incrementAndGet());
    thread.setDaemon(true);
    // BUG: Diagnostic contains: [UnboundedSpawn] (one of these)
    thread.start();
  }
}
