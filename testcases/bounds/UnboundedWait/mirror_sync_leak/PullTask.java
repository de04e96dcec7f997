// Case: a timer task waits with no limit for its share of the line's permits: while others keep
// them no task of the timer runs.
import java.util.TimerTask;
import java.util.concurrent.Semaphore;

class PullTask extends TimerTask {
  private final Semaphore line;
  private final Runnable pull;

  PullTask(Semaphore line, Runnable pull) {
    this.line = line;
    this.pull = pull;
  }

  @Override
  public void run() {
    try {
      // BUG: Diagnostic contains: [UnboundedWait]
      line.acquire();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return;
    }
    try {
      pull.run();
    } finally {
      line.release();
    }
  }
}
