// Case: the permit is taken in execute() and given back in afterExecute(), which the pool also
// calls after a task that throws; a task that is refused gives it back at once.
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

public class BoundedUploadPoolClean extends ThreadPoolExecutor {
  private final Semaphore slots;

  public BoundedUploadPoolClean(int threads, int waiting) {
    super(threads, threads, 0, TimeUnit.MILLISECONDS, new LinkedBlockingQueue<>());
    this.slots = new Semaphore(threads + waiting);
  }

  @Override
  public void execute(Runnable upload) {
    try {
      slots.acquire();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RejectedExecutionException(e);
    }
    try {
      super.execute(upload);
    } catch (RejectedExecutionException e) {
      slots.release();
      throw e;
    }
  }

  @Override
  protected void afterExecute(Runnable upload, Throwable failure) {
    slots.release();
    super.afterExecute(upload, failure);
  }
}
