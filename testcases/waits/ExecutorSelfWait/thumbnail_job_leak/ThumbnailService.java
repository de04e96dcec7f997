// The service runs its jobs on a pool of two and gives them that same pool for what they wait for.
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public final class ThumbnailService implements AutoCloseable {
  private final ExecutorService jobs = Executors.newFixedThreadPool(2);
  private final ExecutorService scalers = Executors.newFixedThreadPool(2);

  public ThumbnailJob accept(int[] pixels) {
    ThumbnailJob job = new ThumbnailJob(jobs, pixels, 64, 128, 256);
    jobs.execute(job);
    return job;
  }

  public void sharpen(Runnable filter) {
    scalers.execute(filter);
  }

  @Override
  public void close() {
    jobs.shutdown();
    scalers.shutdown();
  }
}
