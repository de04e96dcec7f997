// Clean: the task given to the @Cancellable parameter of run() waits interruptibly, and leaves.
import java.util.concurrent.Semaphore;
import java.util.function.LongPredicate;

public class MigrationRunner {
  private final CancellableTasks tasks;
  private final LongPredicate mover;
  private final Semaphore allowance = new Semaphore(0);

  /** The mover moves the record with a number, and says whether there was one. */
  public MigrationRunner(CancellableTasks tasks, LongPredicate mover) {
    this.tasks = tasks;
    this.mover = mover;
  }

  /** Lets some more records be moved. */
  public void allow(int records) {
    allowance.release(records);
  }

  public void migrate() {
    tasks.run(this::moveAll);
  }

  private void moveAll() {
    long record = 0;
    boolean moved = true;
    while (moved && !Thread.currentThread().isInterrupted()) {
      try {
        allowance.acquire();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
      moved = mover.test(record++);
    }
  }
}
