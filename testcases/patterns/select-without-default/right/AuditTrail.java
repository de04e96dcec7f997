import java.util.concurrent.*;
import java.util.function.Consumer;

class AuditTrail {
  private final BlockingQueue<String> events = new ArrayBlockingQueue<>(1_000);
  private volatile boolean open = true;

  AuditTrail(Consumer<String> archive) {
    new Thread(() -> writeAll(archive), "audit-trail").start();
  }

  private void writeAll(Consumer<String> archive) {
    try {
      while (open) {
        String event = events.poll(1, TimeUnit.SECONDS);
        if (event != null) {
          archive.accept(event);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  boolean add(String event) {
    return events.offer(event);
  }

  void close() {
    open = false;
  }
}
