// Leak: a task of the single-threaded pool waits for a latch that two tasks behind it count down.
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class BackupCoordinatorLeak implements AutoCloseable {
  /** One thing to save. */
  public interface Volume {
    void copy();
  }

  private final ExecutorService disk = Executors.newSingleThreadExecutor();
  private final Volume data;
  private final Volume index;

  public BackupCoordinatorLeak(Volume data, Volume index) {
    this.data = data;
    this.index = index;
  }

  public void backup() {
    disk.execute(this::copyBoth);
  }

  private void copyBoth() {
    CountDownLatch copied = new CountDownLatch(2);
    disk.execute(() -> copy(data, copied));
    disk.execute(() -> copy(index, copied));
    try {
      // BUG: Diagnostic contains: [ExecutorSelfWait]
      copied.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void copy(Volume volume, CountDownLatch copied) {
    try {
      volume.copy();
    } finally {
      copied.countDown();
    }
  }

  @Override
  public void close() {
    disk.shutdown();
  }
}
