// The parameter asks for a cancellable task; the lambda that is passed spins without ever looking
// at the interrupt.
import dev.leash.annotations.Cancellable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

public class HeartbeatLambdaLeak {
  public interface Supervisor {
    void run(String name, @Cancellable Runnable task);
  }

  private final AtomicLong lastBeat = new AtomicLong();
  private final Supervisor supervisor;

  public HeartbeatLambdaLeak(Supervisor supervisor) {
    this.supervisor = supervisor;
  }

  public void open(long periodNanos) {
    supervisor.run(
        "heartbeat",
        // BUG: Diagnostic contains: [CancellableContract] (one of these)
        () -> {
          // BUG: Diagnostic contains: [CancellableContract] (one of these)
          while (true) {
            lastBeat.set(System.nanoTime());
            LockSupport.parkNanos(periodNanos);
          }
        });
  }

  public boolean isAlive(long limitNanos) {
    return System.nanoTime() - lastBeat.get() < limitNanos;
  }
}
