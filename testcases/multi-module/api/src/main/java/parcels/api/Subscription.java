package parcels.api;

import dev.leash.annotations.OwnsThread;

/** A stream of scans that goes on until it is closed. */
@OwnsThread
public interface Subscription extends AutoCloseable {
  @Override
  void close();
}
