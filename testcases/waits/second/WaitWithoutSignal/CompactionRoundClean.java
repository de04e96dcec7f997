// Case: the coordinator arrives and then awaits the advance, which the last worker's arrival
// brings.
import java.util.Collection;
import java.util.concurrent.Executor;
import java.util.concurrent.Phaser;

public class CompactionRoundClean {
  private final Executor workers;

  public CompactionRoundClean(Executor workers) {
    this.workers = workers;
  }

  /** Compacts all tables of a level and returns the number of the next round. */
  public int compact(Collection<Runnable> tables) {
    Phaser round = new Phaser(1);
    for (Runnable table : tables) {
      round.register();
      workers.execute(
          () -> {
            try {
              table.run();
            } finally {
              round.arriveAndDeregister();
            }
          });
    }
    return round.awaitAdvance(round.arrive());
  }
}
