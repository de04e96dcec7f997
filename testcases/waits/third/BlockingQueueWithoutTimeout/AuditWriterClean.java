// Clean: stop() clears the flag and interrupts the writer that sits in take().
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

public class AuditWriterClean {
  private final BlockingQueue<String> events = new LinkedBlockingQueue<>();
  private final Consumer<String> file;
  private volatile boolean running;
  private Thread writer;

  public AuditWriterClean(Consumer<String> file) {
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
        file.accept(events.take());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        break;
      }
    }
  }

  public synchronized void stop() {
    running = false;
    writer.interrupt();
  }
}
