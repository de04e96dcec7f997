// Case: close() clears the flag and interrupts the pump, so take() ends.
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

public class AuditPumpClean implements AutoCloseable {
  private final BlockingQueue<String> events = new LinkedBlockingQueue<>();
  private final Consumer<String> sink;
  private final Thread worker;
  private volatile boolean running = true;

  public AuditPumpClean(Consumer<String> sink) {
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
        sink.accept(events.take());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    running = false;
    worker.interrupt();
  }
}
