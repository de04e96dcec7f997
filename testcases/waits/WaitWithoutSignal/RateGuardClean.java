// Case: the semaphore starts with one permit, which goes round.
import java.util.concurrent.Semaphore;

public class RateGuardClean {
  private final Semaphore guard = new Semaphore(1);
  private final Runnable refresh;
  private long refreshes;

  public RateGuardClean(Runnable refresh) {
    this.refresh = refresh;
  }

  public long refresh() throws InterruptedException {
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
