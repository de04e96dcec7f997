// Clean: readers wait on the private monitor, and publish() notifies them.
import java.util.Map;

public class SnapshotPublisherClean {
  private final Object monitor = new Object();
  private Map<String, Long> snapshot;
  private int version;

  public void publish(Map<String, Long> values) {
    Map<String, Long> copy = Map.copyOf(values);
    synchronized (monitor) {
      snapshot = copy;
      version++;
      monitor.notifyAll();
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
        monitor.wait();
      }
      return snapshot;
    }
  }
}
