// Case: the catch ends the loop by its condition, and the flag is restored after the loop.
import dev.leash.annotations.Cancellable;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;

public class BackfillLoopClean {
  private final IntSupplier backfillSome;
  private long rows;

  public BackfillLoopClean(IntSupplier backfillSome) {
    this.backfillSome = backfillSome;
  }

  @Cancellable
  public long backfill() {
    boolean cancelled = false;
    while (!cancelled) {
      int done = backfillSome.getAsInt();
      rows += done;
      try {
        TimeUnit.MILLISECONDS.sleep(done == 0 ? 1_000 : 1);
      } catch (InterruptedException e) {
        cancelled = true;
      }
    }
    Thread.currentThread().interrupt();
    return rows;
  }
}
