// Case: only the probe that lost the race is cancelled at once; the one that won is in the map, and
// remove() or close() cancels it.
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

public class ProbeRegistryClean implements AutoCloseable {
  private final ConcurrentMap<String, ScheduledFuture<?>> probes = new ConcurrentHashMap<>();
  private final ScheduledExecutorService scheduler;
  private final Consumer<String> probe;

  public ProbeRegistryClean(ScheduledExecutorService scheduler, Consumer<String> probe) {
    this.scheduler = scheduler;
    this.probe = probe;
  }

  public boolean add(String host) {
    ScheduledFuture<?> fresh =
        scheduler.scheduleWithFixedDelay(() -> probe.accept(host), 0, 10, TimeUnit.SECONDS);
    if (probes.putIfAbsent(host, fresh) != null) {
      fresh.cancel(false);
      return false;
    }
    return true;
  }

  public void remove(String host) {
    ScheduledFuture<?> running = probes.remove(host);
    if (running != null) {
      running.cancel(true);
    }
  }

  @Override
  public void close() {
    probes.keySet().forEach(this::remove);
  }
}
