// Case: the coordinator is a party of the phaser but never arrives itself, so the phase can't
// advance.
import java.util.Collection;
import java.util.concurrent.Executor;
import java.util.concurrent.Phaser;

public class CompactionRoundLeak {
  private final Executor workers;

  public CompactionRoundLeak(Executor workers) {
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
    // BUG: Diagnostic contains: [WaitWithoutSignal]
    return round.awaitAdvance(round.getPhase());
  }
}
