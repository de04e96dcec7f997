// Runs jobs on its own pool; callers cancel them from their threads: leaks.
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class JobRunner implements AutoCloseable {
  private final ExecutorService pool = Executors.newFixedThreadPool(4);
  private final ConcurrentMap<String, AbstractJob> jobs = new ConcurrentHashMap<>();

  public void run(AbstractJob job) {
    if (jobs.putIfAbsent(job.name(), job) == null) {
      pool.execute(job);
    }
  }

  public void cancel(String name) {
    AbstractJob job = jobs.remove(name);
    if (job != null) {
      job.cancel();
    }
  }

  @Override
  public void close() {
    jobs.values().forEach(AbstractJob::cancel);
    pool.shutdown();
  }
}
