// Case: the loop parks, which returns when the thread is interrupted, but never looks whether it
// was.
import dev.leash.annotations.Cancellable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

public class RingPumpLeak<E> {
  private final ConcurrentLinkedQueue<E> ring = new ConcurrentLinkedQueue<>();
  private final Consumer<? super E> handler;

  public RingPumpLeak(Consumer<? super E> handler) {
    this.handler = handler;
  }

  public void publish(E event) {
    ring.add(event);
  }

  @Cancellable
  public void pump() throws InterruptedException {
    long idleRounds = 0;
    // BUG: Diagnostic contains: [CancellableContract]
    while (true) {
      E event = ring.poll();
      if (event != null) {
        handler.accept(event);
        idleRounds = 0;
      } else if (++idleRounds > 100) {
        LockSupport.parkNanos(this, 50_000);
      }
    }
  }
}
