// Case: the waiting thread is woken by notifyAll() of an inner class on the outer object's monitor.
import java.util.function.LongConsumer;

public class VersionGateClean {
  private long applied;

  /** Waits until the given version has been applied. */
  public synchronized long awaitVersion(long version) throws InterruptedException {
    while (applied < version) {
      wait();
    }
    return applied;
  }

  private void advance(long version) {
    synchronized (this) {
      applied = Math.max(applied, version);
    }
  }

  public LongConsumer applier() {
    return new LongConsumer() {
      @Override
      public void accept(long version) {
        advance(version);
        synchronized (VersionGateClean.this) {
          VersionGateClean.this.notifyAll();
        }
      }
    };
  }
}
