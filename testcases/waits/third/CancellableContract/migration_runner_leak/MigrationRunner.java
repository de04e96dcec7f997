// Leak: the task given to the @Cancellable parameter of run() waits uninterruptibly.
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
    // BUG: Diagnostic contains: [CancellableContract]
    tasks.run(this::moveAll);
  }

  private void moveAll() {
    long record = 0;
    boolean moved = true;
    while (moved && !Thread.currentThread().isInterrupted()) {
      allowance.acquireUninterruptibly();
      moved = mover.test(record++);
    }
  }
}
