// Case: the type says by its annotation that it owns threads; the one made here is started and
// dropped.
package cases.annotated;

import dev.leash.annotations.OwnsThread;
import java.util.List;

public class OwnerTypeLeak {
  @OwnsThread(releasedBy = "detach")
  interface Probe {
    void attach(String host);

    void detach();
  }

  static final class NativeProbe implements Probe {
    private boolean attached;

    @Override
    public void attach(String host) {
      attached = !host.isEmpty();
    }

    @Override
    public void detach() {
      attached = false;
    }
  }

  public void inspect(List<String> hosts) {
    // BUG: Diagnostic contains: [ThreadOwnerNeverReleased]
    NativeProbe probe = new NativeProbe();
    hosts.forEach(probe::attach);
  }
}
