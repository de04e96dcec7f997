// Case: the loop asks for an interrupt, but stop() only forgets the thread instead of interrupting
// it.
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;

public class StatsTickerLeak {
  private final LongAdder requests = new LongAdder();
  private final LongConsumer statsd;
  private volatile Thread ticker;

  public StatsTickerLeak(LongConsumer statsd) {
    this.statsd = statsd;
  }

  public void hit() {
    requests.increment();
  }

  public synchronized void start() {
    if (ticker == null) {
      ticker = new Thread(this::tick, "stats-ticker");
      ticker.setDaemon(true);
      // BUG: Diagnostic contains: [ThreadNeverEnds]
      ticker.start();
    }
  }

  private void tick() {
    while (!Thread.currentThread().isInterrupted()) {
      statsd.accept(requests.sumThenReset());
      LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
    }
  }

  public synchronized void stop() {
    ticker = null;
  }
}
