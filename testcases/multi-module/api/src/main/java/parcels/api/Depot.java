package parcels.api;

import java.io.IOException;
import java.util.List;

/** Where parcels are scanned. */
public interface Depot {
  String name();

  List<Scan> scansSince(long number) throws IOException;

  /** Calls {@code listener} for each new scan; the caller closes what it gets. */
  Subscription subscribe(ScanListener listener);
}
