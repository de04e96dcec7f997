// The field holds a task whose catch of every Throwable stands outside its loop: the
// interrupt ends it.
import dev.leash.annotations.Cancellable;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

public class ReplicaFieldClean {
  public interface Threads {
    void start(@Cancellable Runnable body);
  }

  private final LinkedBlockingQueue<byte[]> log = new LinkedBlockingQueue<>();
  private final Consumer<byte[]> replica;
  private final Runnable shipper = this::shipAll;

  public ReplicaFieldClean(Consumer<byte[]> replica) {
    this.replica = replica;
  }

  public void open(Threads threads) {
    threads.start(shipper);
  }

  public void append(byte[] entry) {
    log.add(entry);
  }

  private void shipAll() {
    try {
      while (true) {
        replica.accept(log.take());
      }
    } catch (Throwable t) {
      System.err.println("shipping has ended: " + t);
    }
  }
}
