// The interrupt becomes an unchecked exception, but restored, and the loop asks for it: right.
import java.time.Duration;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

public class TokenRenewerClean implements Runnable {
  private static final Logger LOG = Logger.getLogger("tokens");

  private final Supplier<String> issuer;
  private final Duration margin;
  private volatile String token;

  public TokenRenewerClean(Supplier<String> issuer, Duration margin) {
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
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          throw new IllegalStateException("interrupted", e);
        }
      } catch (RuntimeException e) {
        LOG.log(Level.WARNING, "renewal failed", e);
      }
    }
  }
}
