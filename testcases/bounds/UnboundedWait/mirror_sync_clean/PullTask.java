// Case: a timer task waits for its share of the line's permits for a limited time, else it skips
// the run.
import java.util.TimerTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

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
      if (!line.tryAcquire(2, TimeUnit.SECONDS)) {
        return;
      }
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
