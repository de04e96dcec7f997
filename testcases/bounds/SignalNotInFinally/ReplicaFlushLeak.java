// Case: the latch counts all replicas, but those that are read-only are left out of the loop, and
// nobody counts for them.
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.stream.Collectors;

public class ReplicaFlushLeak {
  /** A copy of the data on another machine. */
  public interface Replica {
    boolean isReadOnly();

    void flush();
  }

  private final ExecutorService workers;

  public ReplicaFlushLeak(ExecutorService workers) {
    this.workers = workers;
  }

  public void flushAll(List<Replica> replicas) throws InterruptedException {
    List<Replica> writable =
        replicas.stream().filter(replica -> !replica.isReadOnly()).collect(Collectors.toList());
    // BUG: Diagnostic contains: [SignalNotInFinally] or [WaitWithoutSignal] (one of these)
    CountDownLatch flushed = new CountDownLatch(replicas.size());
    for (Replica replica : writable) {
      workers.execute(() -> flush(replica, flushed));
    }
    // BUG: Diagnostic contains: [SignalNotInFinally] or [WaitWithoutSignal] (one of these)
    flushed.await();
  }

  private static void flush(Replica replica, CountDownLatch flushed) {
    try {
      replica.flush();
    } finally {
      flushed.countDown();
    }
  }
}
