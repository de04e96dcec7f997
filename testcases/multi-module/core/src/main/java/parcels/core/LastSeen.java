package parcels.core;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.ConcurrentHashMap;
import parcels.api.Scan;
import parcels.api.ScanListener;

/** Where each parcel was last. An old leak, in the baseline: nothing cancels the timer. */
public final class LastSeen implements ScanListener {
  private static final Duration KEPT = Duration.ofDays(30);

  private final Map<String, Scan> scans = new ConcurrentHashMap<>();
  private final Timer housekeeping = new Timer("last seen");

  public LastSeen() {
    TimerTask drop =
        new TimerTask() {
          @Override
          public void run() {
            dropBefore(Instant.now().minus(KEPT));
          }
        };
    housekeeping.schedule(drop, KEPT.toMillis(), Duration.ofHours(1).toMillis());
  }

  @Override
  public void scanned(Scan scan) {
    scans.put(scan.parcel(), scan);
  }

  public Optional<Scan> of(String parcel) {
    return Optional.ofNullable(scans.get(parcel));
  }

  private void dropBefore(Instant limit) {
    scans.values().removeIf(scan -> scan.at().isBefore(limit));
  }
}
