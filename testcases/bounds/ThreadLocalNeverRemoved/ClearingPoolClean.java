// Tasks set a thread-local and leave it, but the pool that runs them removes it in afterExecute(),
// which runs after each task, however it ended. Right.
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

public class ClearingPoolClean implements AutoCloseable {
  private static final ThreadLocal<String> JOB = new ThreadLocal<>();

  private final ThreadPoolExecutor pool =
      new ThreadPoolExecutor(2, 2, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(100)) {
        @Override
        protected void afterExecute(Runnable task, Throwable failure) {
          JOB.remove();
        }
      };
  private final Consumer<String> log;

  public ClearingPoolClean(Consumer<String> log) {
    this.log = log;
  }

  public void run(String job, List<Runnable> steps) {
    pool.execute(
        () -> {
          JOB.set(job);
          for (Runnable step : steps) {
            report("next step");
            step.run();
          }
          report("done");
        });
  }

  private void report(String text) {
    log.accept(JOB.get() + ": " + text);
  }

  @Override
  public void close() throws InterruptedException {
    pool.shutdownNow();
    pool.awaitTermination(10, TimeUnit.SECONDS);
  }
}
