import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;

class Lease implements AutoCloseable {
  private final Semaphore licences;
  private final AtomicBoolean closed = new AtomicBoolean();

  Lease(Semaphore licences) throws InterruptedException {
    licences.acquire();
    this.licences = licences;
  }

  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      licences.release();
    }
  }
}
