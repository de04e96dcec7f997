// The interrupt that comes during the back-off is restored, so take() throws at once.
import dev.leash.annotations.Cancellable;
import java.util.concurrent.BlockingQueue;
import java.util.function.Predicate;

public class BackoffThenTakeClean {
  private final BlockingQueue<String> parcels;
  private final Predicate<String> depot;

  public BackoffThenTakeClean(BlockingQueue<String> parcels, Predicate<String> depot) {
    this.parcels = parcels;
    this.depot = depot;
  }

  @Cancellable
  public boolean dispatchNext(int failures) throws InterruptedException {
    long pause = 50L << Math.min(failures, 6);
    try {
      Thread.sleep(pause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    String parcel = parcels.take();
    return depot.test(parcel);
  }
}
