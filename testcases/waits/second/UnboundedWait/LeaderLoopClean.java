// Case: a join without a limit, on a thread that was interrupted just before and leaves its loop
// then.
import java.util.function.BooleanSupplier;

public class LeaderLoopClean implements AutoCloseable {
  private final BooleanSupplier campaign;
  private final Thread elections = new Thread(this::runElections, "leader-loop");

  public LeaderLoopClean(BooleanSupplier campaign) {
    this.campaign = campaign;
  }

  public void start() {
    elections.start();
  }

  private void runElections() {
    try {
      for (; ; ) {
        Thread.sleep(campaign.getAsBoolean() ? 10_000 : 500);
      }
    } catch (InterruptedException e) {
      System.getLogger("leader").log(System.Logger.Level.DEBUG, "campaign over");
    }
  }

  @Override
  public void close() {
    elections.interrupt();
    try {
      elections.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
