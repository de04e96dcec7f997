// The interrupt becomes an unchecked exception, which the loop logs: it is gone. Leaks.
import java.time.Duration;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

public class TokenRenewerLeak implements Runnable {
  private static final Logger LOG = Logger.getLogger("tokens");

  private final Supplier<String> issuer;
  private final Duration margin;
  private volatile String token;

  public TokenRenewerLeak(Supplier<String> issuer, Duration margin) {
    this.issuer = issuer;
    this.margin = margin;
  }

  public String token() {
    return token;
  }

  @Override
  public void run() {
    while (!Thread.currentThread().isInterrupted()) {
      try {
        token = issuer.get();
        try {
          Thread.sleep(margin.toMillis());
          // BUG: Diagnostic contains: [InterruptSwallowed] (one of these)
        } catch (InterruptedException e) {
          throw new IllegalStateException("interrupted", e);
        }
        // BUG: Diagnostic contains: [InterruptSwallowed] (one of these)
      } catch (RuntimeException e) {
        LOG.log(Level.WARNING, "renewal failed", e);
      }
    }
  }
}
