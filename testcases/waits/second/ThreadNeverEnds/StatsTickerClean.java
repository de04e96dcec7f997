// Case: the loop runs only while its thread is the current one; stop() forgets it, which ends the
// loop.
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;

public class StatsTickerClean {
  private final LongAdder requests = new LongAdder();
  private final LongConsumer statsd;
  private volatile Thread ticker;

  public StatsTickerClean(LongConsumer statsd) {
    this.statsd = statsd;
  }

  public void hit() {
    requests.increment();
  }

  public synchronized void start() {
    if (ticker == null) {
      ticker = new Thread(this::tick, "stats-ticker");
      ticker.setDaemon(true);
      ticker.start();
    }
  }

  private void tick() {
    while (Thread.currentThread() == ticker) {
      statsd.accept(requests.sumThenReset());
      LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
    }
  }

  public synchronized void stop() {
    ticker = null;
  }
}
