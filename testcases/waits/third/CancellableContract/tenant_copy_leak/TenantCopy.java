// Leak: the cancellable copy calls a helper in another class that ignores interrupts.
import dev.leash.annotations.Cancellable;

public class TenantCopy {
  /** One side of the copy. */
  public interface Tenants {
    boolean tryCopy(String from, String to);
  }

  private final Tenants tenants;
  private int copied;

  public TenantCopy(Tenants tenants) {
    this.tenants = tenants;
  }

  /** Copies one tenant; may take hours, and ends on an interrupt. */
  @Cancellable
  public void copy(String from, String to) throws InterruptedException {
    // BUG: Diagnostic contains: [CancellableContract]
    Retries.untilDone(() -> tenants.tryCopy(from, to), 2_000);
    copied++;
  }

  public int copied() {
    return copied;
  }
}
