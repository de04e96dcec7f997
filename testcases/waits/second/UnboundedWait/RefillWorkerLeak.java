// Case: stop() clears the flag, but the worker waits for a permit that nobody will release any
// more.
import java.util.concurrent.Semaphore;

public class RefillWorkerLeak {
  private final Semaphore demand = new Semaphore(0);
  private final Runnable refillOne;
  private volatile boolean active = true;

  public RefillWorkerLeak(Runnable refillOne) {
    this.refillOne = refillOne;
    new Thread("refill-worker") {
      @Override
      public void run() {
        refillOnDemand();
      }
    }.start();
  }

  /** Called when a slot of the pool has become empty. */
  public void slotTaken() {
    demand.release();
  }

  private void refillOnDemand() {
    while (active) {
      try {
        // BUG: Diagnostic contains: [UnboundedWait]
        demand.acquire();
      } catch (InterruptedException e) {
        return;
      }
      if (active) {
        refillOne.run();
      }
    }
  }

  public void stop() {
    active = false;
  }
}
