// Case: the latch counts only the replicas that the loop then starts a task for.
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.stream.Collectors;

public class ReplicaFlushClean {
  /** A copy of the data on another machine. */
  public interface Replica {
    boolean isReadOnly();

    void flush();
  }

  private final ExecutorService workers;

  public ReplicaFlushClean(ExecutorService workers) {
    this.workers = workers;
  }

  public void flushAll(List<Replica> replicas) throws InterruptedException {
    List<Replica> writable =
        replicas.stream().filter(replica -> !replica.isReadOnly()).collect(Collectors.toList());
    CountDownLatch flushed = new CountDownLatch(writable.size());
    for (Replica replica : writable) {
      workers.execute(() -> flush(replica, flushed));
    }
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
