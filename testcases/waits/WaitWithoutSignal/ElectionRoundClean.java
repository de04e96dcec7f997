// Case: the listener's method calls the private method that counts the latch down.
import java.util.concurrent.CountDownLatch;

public class ElectionRoundClean {
  private final CountDownLatch decided = new CountDownLatch(1);
  private final String self;
  private volatile String leader;

  public ElectionRoundClean(String self) {
    this.self = self;
  }

  /** Called by the cluster's client. */
  public void onVote(String winner) {
    leader = winner;
    decide();
  }

  public boolean awaitLeadership() throws InterruptedException {
    decided.await();
    return self.equals(leader);
  }

  private void decide() {
    decided.countDown();
  }
}
