// Case: the phaser has two parties, and the second one, the copying task, never arrives.
import java.util.concurrent.Executor;
import java.util.concurrent.Phaser;

public class TwoPartyCutoverLeak {
  private final Executor executor;
  private volatile boolean copied;

  public TwoPartyCutoverLeak(Executor executor) {
    this.executor = executor;
  }

  public void run(Runnable copy, Runnable switchOver) {
    Phaser cutover = new Phaser(2);
    executor.execute(() -> copy(copy, cutover));
    // BUG: Diagnostic contains: [WaitWithoutSignal]
    cutover.arriveAndAwaitAdvance();
    if (copied) {
      switchOver.run();
    }
  }

  private void copy(Runnable copy, Phaser cutover) {
    try {
      copy.run();
      copied = true;
    } finally {
      cutover.getPhase();
    }
  }
}
