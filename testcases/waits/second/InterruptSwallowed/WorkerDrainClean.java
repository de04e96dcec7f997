// Case: joins every worker whatever happens, gives up a worker's join on an interrupt, restores it
// at the end.
import java.util.Iterator;
import java.util.List;

public class WorkerDrainClean {
  private final List<Thread> workers;

  public WorkerDrainClean(List<Thread> workers) {
    this.workers = List.copyOf(workers);
  }

  /** Waits a second for each worker; returns how many are still alive. */
  public int drain() {
    boolean interrupted = Thread.interrupted();
    int alive = 0;
    Iterator<Thread> remaining = workers.iterator();
    while (remaining.hasNext()) {
      Thread worker = remaining.next();
      try {
        worker.join(1_000);
      } catch (InterruptedException e) {
        interrupted = true;
      }
      if (worker.isAlive()) {
        alive++;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    return alive;
  }
}
