// Case: stop ends the reporter's own scheduler.
package cases.services;

import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.logging.Logger;

public class MetricsReporterClean {
  private static final Logger LOG = Logger.getLogger("metrics");

  private final ScheduledExecutorService scheduler;
  private final Map<String, LongAdder> counters = new ConcurrentHashMap<>();
  private final Duration period;
  private volatile boolean enabled;
  private ScheduledFuture<?> report;

  public MetricsReporterClean(Properties config) {
    this.period = Duration.ofSeconds(Long.parseLong(config.getProperty("metrics.period", "60")));
    this.scheduler = Executors.newScheduledThreadPool(1, r -> new Thread(r, "metrics"));
  }

  public void increment(String name) {
    counters.computeIfAbsent(name, n -> new LongAdder()).increment();
  }

  public synchronized void start() {
    if (enabled) {
      return;
    }
    enabled = true;
    report =
        scheduler.scheduleAtFixedRate(
            this::report, period.toMillis(), period.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void report() {
    if (enabled) {
      counters.forEach((name, n) -> LOG.info(name + "=" + n.sumThenReset()));
    }
  }

  public synchronized void stop() {
    enabled = false;
    scheduler.shutdownNow();
    report = null;
  }
}
