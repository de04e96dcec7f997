// Case: stop() clears the flag and releases a permit, so that the worker comes round and sees it.
import java.util.concurrent.Semaphore;

public class RefillWorkerClean {
  private final Semaphore demand = new Semaphore(0);
  private final Runnable refillOne;
  private volatile boolean active = true;

  public RefillWorkerClean(Runnable refillOne) {
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
    demand.release();
  }
}
