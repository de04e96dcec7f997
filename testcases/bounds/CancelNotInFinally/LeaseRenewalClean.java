// Case: the renewal of the lease is cancelled in finally, whatever the job does.
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

public class LeaseRenewalClean {
  private static final Duration TTL = Duration.ofSeconds(30);

  /** Where leases are kept. */
  public interface LeaseStore {
    void renew(String key, Duration ttl);
  }

  private final ScheduledExecutorService scheduler;
  private final LeaseStore leases;

  public LeaseRenewalClean(ScheduledExecutorService scheduler, LeaseStore leases) {
    this.scheduler = scheduler;
    this.leases = leases;
  }

  public <T> T runExclusively(String key, Callable<T> job) throws Exception {
    ScheduledFuture<?> renewal =
        scheduler.scheduleAtFixedRate(
            () -> leases.renew(key, TTL), 0, TTL.toSeconds() / 3, TimeUnit.SECONDS);
    try {
      return job.call();
    } finally {
      renewal.cancel(false);
    }
  }
}
