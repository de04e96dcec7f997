// Case: The final stop of the base class calls the hook in which the subclass ends its pool.
package second.abstractbases;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.logging.Logger;

public class KafkaishConsumerClean extends ManagedComponentClean {
  private final Consumer<String> handler;
  private ExecutorService handlers;

  public KafkaishConsumerClean(Consumer<String> handler) {
    this.handler = handler;
  }

  @Override
  protected void doStart() {
    handlers = Executors.newFixedThreadPool(4, r -> new Thread(r, "handler"));
  }

  public void onRecord(String record) {
    handlers.execute(() -> handler.accept(record));
  }

  @Override
  protected void doStop() {
    log("consumer stopped");
    handlers.shutdown();
  }
}

/** Template for things that start and stop. */
abstract class ManagedComponentClean {
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
