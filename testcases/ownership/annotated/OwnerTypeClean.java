// Case: the one made here is released by the method that the annotation names.
package cases.annotated;

import dev.leash.annotations.OwnsThread;
import java.util.List;

public class OwnerTypeClean {
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
    NativeProbe probe = new NativeProbe();
    hosts.forEach(probe::attach);
    probe.detach();
  }
}
