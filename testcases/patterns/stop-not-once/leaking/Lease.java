// No check finds this.
import java.util.concurrent.Semaphore;

class Lease implements AutoCloseable {
  private final Semaphore licences;

  Lease(Semaphore licences) throws InterruptedException {
    licences.acquire();
    this.licences = licences;
  }

  @Override
  public void close() {
    licences.release();
  }
}
