// Case: stop() clears the flag and interrupts the thread that it gets out of an atomic reference.
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

public class EventJournalClean {
  private final BlockingQueue<String> events = new LinkedBlockingQueue<>();
  private final AtomicReference<Thread> runner = new AtomicReference<>();
  private final Consumer<String> file;
  private volatile boolean running;

  public EventJournalClean(Consumer<String> file) {
    this.file = file;
  }

  public void start() {
    Thread created = new Thread(this::writeEvents, "event-journal");
    if (runner.compareAndSet(null, created)) {
      running = true;
      created.start();
    }
  }

  public void publish(String event) {
    events.add(event);
  }

  private void writeEvents() {
    try {
      while (running) {
        file.accept(events.take());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  public void stop() {
    running = false;
    Thread worker = runner.getAndSet(null);
    if (worker != null) {
      worker.interrupt();
    }
  }
}
