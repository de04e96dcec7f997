// Case: stop copies the field, sets it to null and shuts the copy down.
package second.hooklists;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

public class TokenRefresherClean {
  private final Supplier<String> issuer;
  private final AtomicReference<String> token = new AtomicReference<>("");
  private volatile ScheduledExecutorService renewals;

  public TokenRefresherClean(Supplier<String> issuer) {
    this.issuer = issuer;
  }

  public synchronized void start(long everySeconds) {
    if (renewals != null) {
      return;
    }
    renewals =
        Executors.newSingleThreadScheduledExecutor(
            r -> {
              Thread t = new Thread(r, "token");
              t.setPriority(Thread.MIN_PRIORITY);
              return t;
            });
    renewals.scheduleWithFixedDelay(
        () -> token.set(issuer.get()), 0, everySeconds, TimeUnit.SECONDS);
  }

  public String token() {
    return token.get();
  }

  public synchronized void stop() {
    ScheduledExecutorService s = renewals;
    renewals = null;
    if (s != null) {
      s.shutdownNow();
    }
  }
}
