// Case: arriveAndAwaitAdvance() of a phaser goes on waiting when its thread is interrupted.
import dev.leash.annotations.Cancellable;
import java.util.concurrent.Phaser;
import java.util.function.IntConsumer;

public class EpochBarrierLeak {
  private final Phaser epochs;

  public EpochBarrierLeak(int trainers) {
    this.epochs = new Phaser(trainers);
  }

  /** Trains epoch after epoch, in step with the other trainers. */
  @Cancellable
  public void train(int count, IntConsumer step) throws InterruptedException {
    for (int epoch = 0; epoch < count; epoch++) {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      step.accept(epoch);
      // BUG: Diagnostic contains: [CancellableContract]
      epochs.arriveAndAwaitAdvance();
    }
  }

  public void leave() {
    epochs.arriveAndDeregister();
  }
}
