// The field holds a task that catches every Throwable of a round, the interrupt included, and is
// passed where a cancellable one is asked for.
import dev.leash.annotations.Cancellable;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

public class ReplicaFieldLeak {
  public interface Threads {
    void start(@Cancellable Runnable body);
  }

  private final LinkedBlockingQueue<byte[]> log = new LinkedBlockingQueue<>();
  private final Consumer<byte[]> replica;
  private final Runnable shipper = this::shipAll;

  public ReplicaFieldLeak(Consumer<byte[]> replica) {
    this.replica = replica;
  }

  public void open(Threads threads) {
    // BUG: Diagnostic contains: [CancellableContract] (one of these)
    threads.start(shipper);
  }

  public void append(byte[] entry) {
    log.add(entry);
  }

  private void shipAll() {
    while (true) {
      try {
        replica.accept(log.take());
        // BUG: Diagnostic contains: [InterruptSwallowed] or [CancellableContract] (one of these)
      } catch (Throwable t) {
        System.err.println("lost one: " + t);
      }
    }
  }
}
