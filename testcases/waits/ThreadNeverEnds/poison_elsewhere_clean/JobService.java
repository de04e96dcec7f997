// Handles dropped, pool only shut down, yet right: another class offers each worker its end mark.
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class JobService implements AutoCloseable {
  private static final int WORKERS = 3;

  private final JobQueue queue = new JobQueue();
  private final ExecutorService pool = Executors.newFixedThreadPool(WORKERS);

  public JobService() {
    for (int i = 0; i < WORKERS; i++) {
      pool.execute(new JobWorker(queue));
    }
  }

  public void submit(Runnable job) {
    queue.add(job);
  }

  @Override
  public void close() {
    queue.finish(WORKERS);
    pool.shutdown();
  }
}
