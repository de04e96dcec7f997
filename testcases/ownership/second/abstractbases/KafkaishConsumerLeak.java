// Case: The final stop of the base class calls a hook that the subclass leaves empty of its pool.
package second.abstractbases;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.logging.Logger;

public class KafkaishConsumerLeak extends ManagedComponentLeak {
  private final Consumer<String> handler;
  private ExecutorService handlers;

  public KafkaishConsumerLeak(Consumer<String> handler) {
    this.handler = handler;
  }

  @Override
  protected void doStart() {
    // BUG: Diagnostic contains: [ExecutorNeverShutDown]
    handlers = Executors.newFixedThreadPool(4, r -> new Thread(r, "handler"));
  }

  public void onRecord(String record) {
    handlers.execute(() -> handler.accept(record));
  }

  @Override
  protected void doStop() {
    log("consumer stopped");
  }
}

/** Template for things that start and stop. */
abstract class ManagedComponentLeak {
  private final AtomicBoolean started = new AtomicBoolean();

  public final void start() {
    if (started.compareAndSet(false, true)) {
      doStart();
    }
  }

  public final void stop() {
    if (started.compareAndSet(true, false)) {
      doStop();
    }
  }

  protected abstract void doStart();

  protected abstract void doStop();

  protected final void log(String message) {
    Logger.getLogger(getClass().getName()).info(message);
  }
}
