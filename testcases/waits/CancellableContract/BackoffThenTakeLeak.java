// The interrupt that comes during the back-off is dropped, and the method then blocks in take() as
// if nobody had asked it to stop.
import dev.leash.annotations.Cancellable;
import java.util.concurrent.BlockingQueue;
import java.util.function.Predicate;

public class BackoffThenTakeLeak {
  private final BlockingQueue<String> parcels;
  private final Predicate<String> depot;

  public BackoffThenTakeLeak(BlockingQueue<String> parcels, Predicate<String> depot) {
    this.parcels = parcels;
    this.depot = depot;
  }

  @Cancellable
  public boolean dispatchNext(int failures) throws InterruptedException {
    long pause = 50L << Math.min(failures, 6);
    try {
      Thread.sleep(pause);
      // BUG: Diagnostic contains: [CancellableContract]
    } catch (InterruptedException e) {
      System.err.println("back-off of " + pause + " ms cut short");
    }
    String parcel = parcels.take();
    return depot.test(parcel);
  }
}
