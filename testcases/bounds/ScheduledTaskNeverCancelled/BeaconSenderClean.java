// Case: a new interval cancels the beacon of the old one first; close() cancels the last.
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

public class BeaconSenderClean implements AutoCloseable {
  private final ScheduledExecutorService scheduler;
  private final Runnable beacon;
  private ScheduledFuture<?> sending;
  private boolean closed;

  public BeaconSenderClean(ScheduledExecutorService scheduler, Runnable beacon) {
    this.scheduler = scheduler;
    this.beacon = beacon;
  }

  /** May be called again when the configuration changes. */
  public synchronized void setInterval(Duration interval) {
    if (closed) {
      throw new IllegalStateException("closed");
    }
    long millis = interval.toMillis();
    if (sending != null) {
      sending.cancel(false);
    }
    sending = scheduler.scheduleAtFixedRate(beacon, millis, millis, TimeUnit.MILLISECONDS);
  }

  @Override
  public synchronized void close() {
    closed = true;
    if (sending != null) {
      sending.cancel(false);
      sending = null;
    }
  }
}
