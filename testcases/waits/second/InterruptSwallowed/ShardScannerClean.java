// Case: a labelled break leaves both loops.
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.IntConsumer;

public class ShardScannerClean extends Thread {
  private final List<Integer> shards;
  private final Semaphore ioBudget;
  private final IntConsumer scrub;

  public ShardScannerClean(List<Integer> shards, Semaphore ioBudget, IntConsumer scrub) {
    super("shard-scanner");
    this.shards = List.copyOf(shards);
    this.ioBudget = ioBudget;
    this.scrub = scrub;
  }

  @Override
  public void run() {
    rounds:
    while (true) {
      for (int shard : shards) {
        try {
          ioBudget.acquire();
        } catch (InterruptedException e) {
          break rounds;
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
