// Case: arrives, and awaits the advance of the phaser in the way that an interrupt ends.
import dev.leash.annotations.Cancellable;
import java.util.concurrent.Phaser;
import java.util.function.IntConsumer;

public class EpochBarrierClean {
  private final Phaser epochs;

  public EpochBarrierClean(int trainers) {
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
      epochs.awaitAdvanceInterruptibly(epochs.arrive());
    }
  }

  public void leave() {
    epochs.arriveAndDeregister();
  }
}
