// Case: stop() clears the flag, but the worker sits in take() and nobody wakes it.
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

public class EventJournalLeak {
  private final BlockingQueue<String> events = new LinkedBlockingQueue<>();
  private final AtomicReference<Thread> runner = new AtomicReference<>();
  private final Consumer<String> file;
  private volatile boolean running;

  public EventJournalLeak(Consumer<String> file) {
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
        // BUG: Diagnostic contains: [BlockingQueueWithoutTimeout]
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
      System.getLogger("journal").log(System.Logger.Level.INFO, "stopping {0}", worker.getName());
    }
  }
}
