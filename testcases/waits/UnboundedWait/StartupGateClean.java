// Case: public methods whose documented job is to block, with InterruptedException or @Cancellable
// in their signature.
import dev.leash.annotations.Cancellable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;

public class StartupGateClean {
  private final CountDownLatch started = new CountDownLatch(1);
  private final Semaphore admission = new Semaphore(10);

  public void started() {
    started.countDown();
  }

  /** Waits until the service is up. */
  public void awaitStarted() throws InterruptedException {
    started.await();
  }

  /** Waits for a free place; give it back with {@link #leave}. */
  public void enter() throws InterruptedException {
    started.await();
    admission.acquire();
  }

  /** As {@link #enter}, for callers that can't handle the exception: false if interrupted. */
  @Cancellable
  public boolean tryToEnter() {
    try {
      admission.acquire();
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  public void leave() {
    admission.release();
  }
}
