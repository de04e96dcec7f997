// Leak: readers wait on the private monitor until a snapshot is there, and publish() wakes nobody.
import java.util.Map;

public class SnapshotPublisherLeak {
  private final Object monitor = new Object();
  private Map<String, Long> snapshot;
  private int version;

  public void publish(Map<String, Long> values) {
    Map<String, Long> copy = Map.copyOf(values);
    synchronized (monitor) {
      snapshot = copy;
      version++;
    }
  }

  public int version() {
    synchronized (monitor) {
      return version;
    }
  }

  /** The first snapshot, once there is one. */
  public Map<String, Long> snapshot() throws InterruptedException {
    synchronized (monitor) {
      while (snapshot == null) {
        // BUG: Diagnostic contains: [WaitWithoutSignal]
        monitor.wait();
      }
      return snapshot;
    }
  }
}
