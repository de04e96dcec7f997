package parcels.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parcels.api.Depot;
import parcels.api.Scan;
import parcels.api.Subscription;
import parcels.core.DepotPoller;
import parcels.core.LastSeen;
import parcels.core.ScanBus;

/** Follows parcels over all depots. */
final class Tracking implements AutoCloseable {
  private final ScanBus bus = new ScanBus();
  private final LastSeen lastSeen = new LastSeen();
  private final List<Subscription> subscriptions = new ArrayList<>();
  private final DepotPoller harbour;

  Tracking(List<Depot> depots, Depot harbour) {
    bus.add(lastSeen);
    for (Depot depot : depots) {
      subscriptions.add(depot.subscribe(bus));
    }
    this.harbour = new DepotPoller(harbour, bus);
  }

  Optional<Scan> lastSeen(String parcel) {
    return lastSeen.of(parcel);
  }

  @Override
  public void close() {
    harbour.close();
    subscriptions.forEach(Subscription::close);
    bus.close();
  }
}
