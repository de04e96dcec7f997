// Case: close ends the scheduler and the worker pool.
package second.forgottensibling;

import java.io.Closeable;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BiConsumer;
import java.util.logging.Logger;

public class MetricsReporterClean implements Closeable {
  private static final Logger LOG = Logger.getLogger(MetricsReporterClean.class.getName());

  private final ScheduledExecutorService ticker =
      Executors.newScheduledThreadPool(1, daemonless("ticker"));
  private final ExecutorService senders = Executors.newCachedThreadPool(daemonless("sender"));
  private final ConcurrentMap<String, LongAdder> counters = new ConcurrentHashMap<>();
  private final BiConsumer<String, Long> backend;

  public MetricsReporterClean(BiConsumer<String, Long> backend) {
    this.backend = backend;
  }

  public MetricsReporterClean begin(Duration period) {
    ticker.scheduleWithFixedDelay(
        this::tick, period.toMillis(), period.toMillis(), TimeUnit.MILLISECONDS);
    return this;
  }

  public void count(String name) {
    counters.computeIfAbsent(name, n -> new LongAdder()).increment();
  }

  private void tick() {
    counters.forEach(
        (name, adder) -> senders.execute(() -> backend.accept(name, adder.sumThenReset())));
  }

  private static ThreadFactory daemonless(String prefix) {
    AtomicInteger next = new AtomicInteger();
    return r -> new Thread(r, prefix + "-" + next.incrementAndGet());
  }

  @Override
  public void close() {
    LOG.fine("closing the reporter");
    ticker.shutdownNow();
    senders.shutdown();
    counters.clear();
  }
}
