// Case: the barrier wants three parties, but just two tasks ever come to it.
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;

public class PairedReplayLeak {
  private final ExecutorService replayers;
  private final Runnable left;
  private final Runnable right;

  public PairedReplayLeak(ExecutorService replayers, Runnable left, Runnable right) {
    this.replayers = replayers;
    this.left = left;
    this.right = right;
  }

  public void replay() {
    CyclicBarrier sameTime = new CyclicBarrier(3);
    replayers.execute(() -> replay(left, sameTime));
    replayers.execute(() -> replay(right, sameTime));
  }

  private static void replay(Runnable side, CyclicBarrier sameTime) {
    try {
      // BUG: Diagnostic contains: [WaitWithoutSignal]
      sameTime.await();
      side.run();
    } catch (BrokenBarrierException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
