// Case: a job that needs a part of the disk's bandwidth.
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.function.LongSupplier;

final class ReindexJob implements Callable<Long> {
  private final Semaphore bandwidth;
  private final LongSupplier writeIndex;

  ReindexJob(Semaphore bandwidth, LongSupplier writeIndex) {
    this.bandwidth = bandwidth;
    this.writeIndex = writeIndex;
  }

  @Override
  public Long call() throws InterruptedException {
    bandwidth.acquire();
    try {
      return writeIndex.getAsLong();
    } finally {
      bandwidth.release();
    }
  }
}
