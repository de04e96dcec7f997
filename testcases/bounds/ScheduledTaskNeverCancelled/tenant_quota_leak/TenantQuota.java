// Case: a tenant's quota refills itself on the server's scheduler; dispose() forgets to end that.
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

public class TenantQuota {
  private final ServerContext context;
  private final String tenant;
  private final int perSecond;
  private final AtomicInteger left = new AtomicInteger();
  private volatile boolean disposed;

  public TenantQuota(ServerContext context, String tenant, int perSecond) {
    this.context = context;
    this.tenant = tenant;
    this.perSecond = perSecond;
    // BUG: Diagnostic contains: [ScheduledTaskNeverCancelled]
    context.scheduler().scheduleAtFixedRate(this::refill, 0, 1, TimeUnit.SECONDS);
  }

  public boolean admit() {
    if (disposed) {
      context.reject(tenant, "tenant is gone");
      return false;
    }
    if (left.getAndDecrement() <= 0) {
      context.reject(tenant, "more than " + perSecond + " requests a second");
      return false;
    }
    return true;
  }

  private void refill() {
    left.set(perSecond);
  }

  /** Called when the tenant is deleted. */
  public void dispose() {
    disposed = true;
  }
}
