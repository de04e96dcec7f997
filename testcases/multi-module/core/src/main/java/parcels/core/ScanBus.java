package parcels.core;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import parcels.api.Scan;
import parcels.api.ScanListener;

/** Hands scans on, each listener on a thread of the bus. */
public final class ScanBus implements ScanListener, AutoCloseable {
  private final List<ScanListener> listeners = new CopyOnWriteArrayList<>();
  private final ExecutorService delivery = Executors.newFixedThreadPool(4);

  public void add(ScanListener listener) {
    listeners.add(listener);
  }

  @Override
  public void scanned(Scan scan) {
    for (ScanListener listener : listeners) {
      delivery.execute(() -> listener.scanned(scan));
    }
  }

  @Override
  public void close() {
    listeners.clear();
    delivery.shutdown();
  }
}
