// Case: the futures of the probes are kept, and finally cancels those that haven't answered.
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.logging.Logger;

public class FleetPingClean {
  private static final Logger LOG = Logger.getLogger("fleet");

  private final ExecutorService workers;
  private final Predicate<String> probe;

  public FleetPingClean(ExecutorService workers, Predicate<String> probe) {
    this.workers = workers;
    this.probe = probe;
  }

  public Set<String> reachable(List<String> hosts) throws InterruptedException {
    Set<String> up = ConcurrentHashMap.newKeySet();
    CountDownLatch answered = new CountDownLatch(hosts.size());
    List<Future<?>> pings = new ArrayList<>();
    try {
      for (String host : hosts) {
        pings.add(workers.submit(() -> ping(host, up, answered)));
      }
      if (!answered.await(3, TimeUnit.SECONDS)) {
        LOG.warning(answered.getCount() + " hosts didn't answer");
      }
    } finally {
      pings.forEach(ping -> ping.cancel(true));
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
