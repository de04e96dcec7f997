// Case: the pump loops on a flag; close() clears it, but the pump sits in take() and nothing wakes
// it.
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

public class AuditPumpLeak implements AutoCloseable {
  private final BlockingQueue<String> events = new LinkedBlockingQueue<>();
  private final Consumer<String> sink;
  private final Thread worker;
  private volatile boolean running = true;

  public AuditPumpLeak(Consumer<String> sink) {
    this.sink = sink;
    this.worker = new Thread(this::pump, "audit-pump");
  }

  public void start() {
    worker.start();
  }

  public void record(String event) {
    events.add(event);
  }

  private void pump() {
    try {
      while (running) {
        // BUG: Diagnostic contains: [BlockingQueueWithoutTimeout]
        sink.accept(events.take());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    running = false;
  }
}
