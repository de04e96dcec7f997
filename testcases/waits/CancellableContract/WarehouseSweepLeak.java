// The constructor asks for a cancellable sweep; the anonymous class that is passed waits in
// arriveAndAwaitAdvance(), which an interrupt doesn't end.
import dev.leash.annotations.Cancellable;
import java.util.concurrent.Callable;
import java.util.concurrent.Phaser;
import java.util.concurrent.atomic.AtomicInteger;

public class WarehouseSweepLeak {
  public static final class Sweep {
    private final String zone;
    private final Callable<Integer> body;

    public Sweep(String zone, @Cancellable Callable<Integer> body) {
      this.zone = zone;
      this.body = body;
    }

    public String run() throws Exception {
      return zone + ": " + body.call();
    }
  }

  private final Phaser rounds = new Phaser();
  private final AtomicInteger found = new AtomicInteger();

  public Phaser rounds() {
    return rounds;
  }

  public Sweep sweep(String zone, int shelves) {
    rounds.register();
    return new Sweep(
        zone,
        // BUG: Diagnostic contains: [CancellableContract] (one of these)
        new Callable<Integer>() {
          @Override
          public Integer call() throws InterruptedException {
            for (int shelf = 0; shelf < shelves; shelf++) {
              found.addAndGet((zone.hashCode() + shelf) & 1);
              // BUG: Diagnostic contains: [CancellableContract] (one of these)
              rounds.arriveAndAwaitAdvance();
            }
            return found.get();
          }
        });
  }
}
