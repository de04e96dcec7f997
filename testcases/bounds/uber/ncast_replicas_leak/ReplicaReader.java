// N-cast: a task per replica puts its answer into a queue with room for one, and the caller takes
// the first only: with three replicas a put() stays. Leaks.
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;

public class ReplicaReader {
  private final ExecutorService pool;
  private final List<Replica> replicas;

  public ReplicaReader(ExecutorService pool, Replica first, Replica second, Replica third) {
    this.pool = pool;
    this.replicas = List.of(first, second, third);
  }

  /** The value of a key, from the replica that answers first. */
  public String read(String key) throws InterruptedException {
    BlockingQueue<String> answers = new ArrayBlockingQueue<>(1);
    for (Replica replica : replicas) {
      // BUG: Diagnostic contains: [ThreadNeverEnds] or [BlockingQueueWithoutTimeout] or [WaitWithoutSignal] (one of these)
      pool.submit(new ReadTask(replica, key, answers));
    }
    return answers.take();
  }
}
