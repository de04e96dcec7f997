// A periodic task of a pool of one thread awaits the answers of its replicas without limit: a
// replica that never answers stops the checks. Leaks.
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;

public class ReplicaHealthLeak implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger("replicas");

  /** A replica that calls back once it has answered a ping. */
  public interface Replica {
    void ping(Runnable answered);
  }

  private final ScheduledExecutorService checks = Executors.newScheduledThreadPool(1);
  private final List<Replica> replicas;

  public ReplicaHealthLeak(List<Replica> replicas) {
    this.replicas = List.copyOf(replicas);
  }

  public void start() {
    checks.scheduleWithFixedDelay(() -> check(), 5, 5, TimeUnit.SECONDS);
  }

  private void check() {
    CountDownLatch answers = new CountDownLatch(replicas.size());
    for (Replica replica : replicas) {
      replica.ping(answers::countDown);
    }
    try {
      // BUG: Diagnostic contains: [UnboundedWait]
      answers.await();
      LOG.fine("all replicas are up");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() throws InterruptedException {
    checks.shutdownNow();
    checks.awaitTermination(10, TimeUnit.SECONDS);
  }
}
