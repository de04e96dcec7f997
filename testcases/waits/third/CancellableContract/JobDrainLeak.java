// Leak: the method promises to return on an interrupt, and its loop swallows it.
import dev.leash.annotations.Cancellable;
import java.util.concurrent.BlockingQueue;
import java.util.logging.Logger;

public class JobDrainLeak {
  private static final Logger LOG = Logger.getLogger("jobs");

  private final BlockingQueue<Runnable> jobs;

  public JobDrainLeak(BlockingQueue<Runnable> jobs) {
    this.jobs = jobs;
  }

  /** Runs jobs until the calling thread is interrupted. */
  @Cancellable
  public void drain() {
    while (true) {
      try {
        Runnable job = jobs.take();
        job.run();
        // BUG: Diagnostic contains: [CancellableContract] or [InterruptSwallowed]
      } catch (InterruptedException e) {
        LOG.fine("interrupted");
      }
    }
  }
}
