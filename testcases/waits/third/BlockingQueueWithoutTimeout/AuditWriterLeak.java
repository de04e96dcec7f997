// Leak: stop() only clears the flag, while the writer sits in take() and never looks at it again.
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

public class AuditWriterLeak {
  private final BlockingQueue<String> events = new LinkedBlockingQueue<>();
  private final Consumer<String> file;
  private volatile boolean running;
  private Thread writer;

  public AuditWriterLeak(Consumer<String> file) {
    this.file = file;
  }

  public synchronized void start() {
    running = true;
    writer = new Thread(this::writeAll, "audit-writer");
    writer.start();
  }

  public void record(String event) {
    events.add(event);
  }

  private void writeAll() {
    while (running) {
      try {
        // BUG: Diagnostic contains: [BlockingQueueWithoutTimeout]
        file.accept(events.take());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        break;
      }
    }
  }

  public synchronized void stop() {
    running = false;
  }
}
