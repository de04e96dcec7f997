package parcels.core;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import parcels.api.Depot;
import parcels.api.Scan;
import parcels.api.ScanListener;

/** Asks a depot for new scans each second, for depots that can't push them. */
public final class DepotPoller implements AutoCloseable {
  private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
  private final Depot depot;
  private final ScanListener listener;
  private long seen;

  public DepotPoller(Depot depot, ScanListener listener) {
    this.depot = depot;
    this.listener = listener;
    clock.scheduleWithFixedDelay(this::poll, 0, 1, TimeUnit.SECONDS);
  }

  private void poll() {
    try {
      for (Scan scan : depot.scansSince(seen)) {
        listener.scanned(scan);
        seen++;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
