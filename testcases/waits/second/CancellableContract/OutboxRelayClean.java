// Case: the interrupt leaves the method as a CancellationException: it ends, as promised.
import dev.leash.annotations.Cancellable;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

public class OutboxRelayClean {
  private final BlockingQueue<String> outbox;
  private final Consumer<String> broker;
  private int failures;

  public OutboxRelayClean(BlockingQueue<String> outbox, Consumer<String> broker) {
    this.outbox = outbox;
    this.broker = broker;
  }

  @Cancellable
  public void relay() {
    while (true) {
      try {
        broker.accept(outbox.take());
      } catch (InterruptedException e) {
        failures++;
        throw new CancellationException("relay stopped after " + failures + " failures");
      }
    }
  }
}
