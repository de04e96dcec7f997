// Case: execute() takes a permit and no task gives it back; afterExecute() does, and the pool calls
// that also when a task throws.
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

public class ThrottledPoolClean extends ThreadPoolExecutor {
  private final Semaphore room;

  public ThrottledPoolClean(int threads, int backlog) {
    super(threads, threads, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
    room = new Semaphore(threads + backlog);
  }

  /** Waits until there is room for the task. */
  @Override
  public void execute(Runnable task) {
    room.acquireUninterruptibly();
    try {
      super.execute(task);
    } catch (RejectedExecutionException e) {
      room.release();
      throw e;
    }
  }

  @Override
  protected void afterExecute(Runnable task, Throwable failure) {
    room.release();
    super.afterExecute(task, failure);
  }
}
