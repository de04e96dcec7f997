// Clean: the caller waits for the latch that the two tasks of the pool count down.
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class BackupCoordinatorClean implements AutoCloseable {
  /** One thing to save. */
  public interface Volume {
    void copy();
  }

  private final ExecutorService disk = Executors.newSingleThreadExecutor();
  private final Volume data;
  private final Volume index;

  public BackupCoordinatorClean(Volume data, Volume index) {
    this.data = data;
    this.index = index;
  }

  public void backup() {
    copyBoth();
  }

  private void copyBoth() {
    CountDownLatch copied = new CountDownLatch(2);
    disk.execute(() -> copy(data, copied));
    disk.execute(() -> copy(index, copied));
    try {
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
