package parcels.api;

/** Hears of scans, on a thread of whoever calls it. */
@FunctionalInterface
public interface ScanListener {
  void scanned(Scan scan);
}
