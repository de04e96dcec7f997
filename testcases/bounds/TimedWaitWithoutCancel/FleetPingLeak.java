// Case: probes that haven't answered when the latch's time is up go on in the shared pool; nothing
// refers to them any more.
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.logging.Logger;

public class FleetPingLeak {
  private static final Logger LOG = Logger.getLogger("fleet");

  private final ExecutorService workers;
  private final Predicate<String> probe;

  public FleetPingLeak(ExecutorService workers, Predicate<String> probe) {
    this.workers = workers;
    this.probe = probe;
  }

  public Set<String> reachable(List<String> hosts) throws InterruptedException {
    Set<String> up = ConcurrentHashMap.newKeySet();
    CountDownLatch answered = new CountDownLatch(hosts.size());
    for (String host : hosts) {
      workers.submit(() -> ping(host, up, answered));
    }
    // BUG: Diagnostic contains: [TimedWaitWithoutCancel]
    if (!answered.await(3, TimeUnit.SECONDS)) {
      LOG.warning(answered.getCount() + " hosts didn't answer");
    }
    return up;
  }

  private void ping(String host, Set<String> up, CountDownLatch answered) {
    try {
      if (probe.test(host)) {
        up.add(host);
      }
    } finally {
      answered.countDown();
    }
  }
}
