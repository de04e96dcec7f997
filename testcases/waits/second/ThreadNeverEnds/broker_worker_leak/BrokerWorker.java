// Case: base class of the template-method kind; close() is final and leaves the ending to a hook.
import java.util.concurrent.atomic.AtomicReference;

public abstract class BrokerWorker implements AutoCloseable {
  private final AtomicReference<Thread> thread = new AtomicReference<>();

  public final void open(String name) {
    Thread created = new Thread(this::loop, name);
    if (thread.compareAndSet(null, created)) {
      // BUG: Diagnostic contains: [ThreadNeverEnds]
      created.start();
    }
  }

  protected abstract void pollOnce() throws InterruptedException;

  protected void onClose(Thread worker) {}

  private void loop() {
    try {
      while (true) {
        pollOnce();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public final void close() {
    Thread worker = thread.getAndSet(null);
    if (worker != null) {
      onClose(worker);
    }
  }
}
