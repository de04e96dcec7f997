// Clean: the periodic task waits for a task on another pool.
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class LicenseMonitorClean {
  private final ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();
  private final ExecutorService workers = Executors.newFixedThreadPool(2);
  private final Callable<Boolean> licenseFile;
  private volatile boolean licensed = true;

  public LicenseMonitorClean(Callable<Boolean> licenseFile) {
    this.licenseFile = licenseFile;
  }

  public void start() {
    scheduler.scheduleWithFixedDelay(this::check, 0, 10, TimeUnit.MINUTES);
  }

  public void inBackground(Runnable job) {
    workers.execute(job);
  }

  private void check() {
    Future<Boolean> valid = workers.submit(licenseFile);
    try {
      licensed = valid.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      licensed = false;
    }
  }

  public boolean isLicensed() {
    return licensed;
  }

  public void stop() {
    scheduler.shutdown();
    workers.shutdown();
  }
}
