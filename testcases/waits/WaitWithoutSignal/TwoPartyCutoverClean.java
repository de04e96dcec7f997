// Case: the copying task arrives in finally.
import java.util.concurrent.Executor;
import java.util.concurrent.Phaser;

public class TwoPartyCutoverClean {
  private final Executor executor;
  private volatile boolean copied;

  public TwoPartyCutoverClean(Executor executor) {
    this.executor = executor;
  }

  public void run(Runnable copy, Runnable switchOver) {
    Phaser cutover = new Phaser(2);
    executor.execute(() -> copy(copy, cutover));
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
      cutover.arrive();
    }
  }
}
