// Case: the latch is counted down by a private method that nothing calls.
import java.util.concurrent.CountDownLatch;

public class ElectionRoundLeak {
  private final CountDownLatch decided = new CountDownLatch(1);
  private final String self;
  private volatile String leader;

  public ElectionRoundLeak(String self) {
    this.self = self;
  }

  /** Called by the cluster's client. */
  public void onVote(String winner) {
    leader = winner;
  }

  public boolean awaitLeadership() throws InterruptedException {
    // BUG: Diagnostic contains: [WaitWithoutSignal]
    decided.await();
    return self.equals(leader);
  }

  private void decide() {
    decided.countDown();
  }
}
