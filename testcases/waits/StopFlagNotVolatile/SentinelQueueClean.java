// The plain flag is written before a sentinel is offered to the queue that the loop reads: right.
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

public class SentinelQueueClean implements AutoCloseable {
  private static final Runnable WAKE_UP = () -> {};

  private final BlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();
  private final Consumer<RuntimeException> failures;
  private boolean closed;

  public SentinelQueueClean(Consumer<RuntimeException> failures) {
    this.failures = failures;
  }

  public void start() {
    new Thread(this::runAll, "serial-tasks").start();
  }

  public void add(Runnable task) {
    tasks.add(task);
  }

  private void runAll() {
    while (!closed) {
      try {
        tasks.take().run();
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        failures.accept(e);
      }
    }
  }

  @Override
  public void close() {
    closed = true;
    tasks.add(WAKE_UP);
  }
}
