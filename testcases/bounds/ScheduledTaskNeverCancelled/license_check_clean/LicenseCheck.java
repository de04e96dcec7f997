// Case: no method of a telling name cancels the check, but the container calls the one that does.
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.time.LocalDate;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

public class LicenseCheck {
  private final ScheduledExecutorService scheduler;
  private final Supplier<LocalDate> expiry;
  private volatile boolean valid = true;
  private ScheduledFuture<?> daily;

  public LicenseCheck(ScheduledExecutorService scheduler, Supplier<LocalDate> expiry) {
    this.scheduler = scheduler;
    this.expiry = expiry;
  }

  @PostConstruct
  void beginOfService() {
    daily = scheduler.scheduleAtFixedRate(this::check, 0, 1, TimeUnit.DAYS);
  }

  public boolean isValid() {
    return valid;
  }

  private void check() {
    valid = !LocalDate.now().isAfter(expiry.get());
  }

  @PreDestroy
  void endOfService() {
    daily.cancel(true);
  }
}
