// Case: the loop parks and looks at the interrupt once a round.
import dev.leash.annotations.Cancellable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

public class RingPumpClean<E> {
  private final ConcurrentLinkedQueue<E> ring = new ConcurrentLinkedQueue<>();
  private final Consumer<? super E> handler;

  public RingPumpClean(Consumer<? super E> handler) {
    this.handler = handler;
  }

  public void publish(E event) {
    ring.add(event);
  }

  @Cancellable
  public void pump() throws InterruptedException {
    long idleRounds = 0;
    while (true) {
      E event = ring.poll();
      if (event != null) {
        handler.accept(event);
        idleRounds = 0;
      } else if (++idleRounds > 100) {
        LockSupport.parkNanos(this, 50_000);
      }
      if (Thread.interrupted()) {
        throw new InterruptedException("pump stopped, " + ring.size() + " events left");
      }
    }
  }
}
