// Case: the callable passed to a @Cancellable parameter is of a class whose wait an interrupt ends.
import dev.leash.annotations.Cancellable;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.LongSupplier;

public class ReindexScheduler {
  private final ExecutorService jobs;
  private final Semaphore diskBandwidth = new Semaphore(2);

  public ReindexScheduler(ExecutorService jobs) {
    this.jobs = jobs;
  }

  private <T> Future<T> submit(@Cancellable Callable<T> job) {
    return jobs.submit(job);
  }

  public Future<Long> reindex(LongSupplier writeIndex) {
    return submit(new ReindexJob(diskBandwidth, writeIndex));
  }
}
