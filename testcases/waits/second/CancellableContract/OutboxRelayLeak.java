// Case: the promise is broken by a catch that takes the interrupt for a failed delivery.
import dev.leash.annotations.Cancellable;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;

public class OutboxRelayLeak {
  private final BlockingQueue<String> outbox;
  private final Consumer<String> broker;
  private int failures;

  public OutboxRelayLeak(BlockingQueue<String> outbox, Consumer<String> broker) {
    this.outbox = outbox;
    this.broker = broker;
  }

  @Cancellable
  public void relay() {
    while (true) {
      try {
        broker.accept(outbox.take());
        // BUG: Diagnostic contains: [CancellableContract] or [InterruptSwallowed]
      } catch (InterruptedException e) {
        failures++;
      }
    }
  }
}
