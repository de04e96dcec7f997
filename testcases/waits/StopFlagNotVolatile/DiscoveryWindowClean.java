// A delayed task of a scheduler writes the volatile field that ends the caller's loop: right.
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

public class DiscoveryWindowClean implements AutoCloseable {
  private final ScheduledExecutorService alarm = Executors.newSingleThreadScheduledExecutor();
  private final Supplier<String> probe;
  private final long windowMillis;
  private volatile boolean expired;

  public DiscoveryWindowClean(Supplier<String> probe, long windowMillis) {
    this.probe = probe;
    this.windowMillis = windowMillis;
  }

  public synchronized Set<String> discover() {
    Set<String> found = new TreeSet<>();
    expired = false;
    alarm.schedule(
        () -> {
          expired = true;
        },
        windowMillis,
        TimeUnit.MILLISECONDS);
    while (!expired) {
      String host = probe.get();
      if (host != null) {
        found.add(host);
      }
    }
    return found;
  }

  @Override
  public void close() {
    alarm.shutdown();
  }
}
