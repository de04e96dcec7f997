// Case: a step that throws never arrives at the phaser, and the coordinator, whom no interrupt
// wakes, waits for it.
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Phaser;
import java.util.logging.Level;
import java.util.logging.Logger;

public class PhasedMigrationLeak {
  private static final Logger LOG = Logger.getLogger("migration");

  /** One step of a migration. */
  public interface Step {
    void apply() throws SQLException;
  }

  private final Executor executor;

  public PhasedMigrationLeak(Executor executor) {
    this.executor = executor;
  }

  public void migrate(List<List<Step>> stages) {
    Phaser phaser = new Phaser(1);
    for (List<Step> stage : stages) {
      for (Step step : stage) {
        phaser.register();
        executor.execute(
            () -> {
              try {
                step.apply();
                // BUG: Diagnostic contains: [SignalNotInFinally]
                phaser.arriveAndDeregister();
              } catch (SQLException e) {
                LOG.log(Level.SEVERE, "step failed", e);
              }
            });
      }
      phaser.arriveAndAwaitAdvance();
    }
    phaser.arriveAndDeregister();
  }
}
