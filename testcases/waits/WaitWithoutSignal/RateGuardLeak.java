// Case: the semaphore starts without a permit, and permits are released by those only who got one.
import java.util.concurrent.Semaphore;

public class RateGuardLeak {
  private final Semaphore guard = new Semaphore(0);
  private final Runnable refresh;
  private long refreshes;

  public RateGuardLeak(Runnable refresh) {
    this.refresh = refresh;
  }

  public long refresh() throws InterruptedException {
    // BUG: Diagnostic contains: [WaitWithoutSignal]
    guard.acquire();
    try {
      refresh.run();
      refreshes++;
      return refreshes;
    } finally {
      guard.release();
    }
  }
}
