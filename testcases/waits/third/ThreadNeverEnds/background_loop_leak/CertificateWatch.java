// Looks every hour whether a certificate is about to expire.
import java.util.function.BooleanSupplier;
import java.util.logging.Logger;

public class CertificateWatch extends BackgroundLoop {
  private static final Logger LOG = Logger.getLogger("certificates");

  private final BooleanSupplier expiresSoon;

  public CertificateWatch(BooleanSupplier expiresSoon) {
    super("certificate-watch");
    this.expiresSoon = expiresSoon;
  }

  @Override
  protected void round() {
    if (expiresSoon.getAsBoolean()) {
      LOG.warning("certificate expires soon");
    }
    try {
      Thread.sleep(3_600_000L);
    // BUG: Diagnostic contains: [InterruptSwallowed] (one of these)
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
