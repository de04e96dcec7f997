// Case: break leaves the inner loop only; the outer one begins the next round as if nothing had
// happened.
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.IntConsumer;

public class ShardScannerLeak extends Thread {
  private final List<Integer> shards;
  private final Semaphore ioBudget;
  private final IntConsumer scrub;

  public ShardScannerLeak(List<Integer> shards, Semaphore ioBudget, IntConsumer scrub) {
    super("shard-scanner");
    this.shards = List.copyOf(shards);
    this.ioBudget = ioBudget;
    this.scrub = scrub;
  }

  @Override
  public void run() {
    while (true) {
      for (int shard : shards) {
        try {
          ioBudget.acquire();
          // BUG: Diagnostic contains: [InterruptSwallowed]
        } catch (InterruptedException e) {
          break;
        }
        try {
          scrub.accept(shard);
        } finally {
          ioBudget.release();
        }
      }
    }
  }
}
