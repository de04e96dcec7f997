// Case: stop sets the field to null before it copies it, so the copy is always null.
package second.hooklists;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

public class TokenRefresherLeak {
  private final Supplier<String> issuer;
  private final AtomicReference<String> token = new AtomicReference<>("");
  private volatile ScheduledExecutorService renewals;

  public TokenRefresherLeak(Supplier<String> issuer) {
    this.issuer = issuer;
  }

  public synchronized void start(long everySeconds) {
    if (renewals != null) {
      return;
    }
    // BUG: Diagnostic contains: [ExecutorNeverShutDown]
    renewals = Executors.newSingleThreadScheduledExecutor(r -> {
      Thread t = new Thread(r, "token");
      t.setPriority(Thread.MIN_PRIORITY);
      return t;
    });
    renewals.scheduleWithFixedDelay(() -> token.set(issuer.get()), 0, everySeconds, TimeUnit.SECONDS);
  }

  public String token() {
    return token.get();
  }

  public synchronized void stop() {
    renewals = null;
    ScheduledExecutorService s = renewals;
    if (s != null) {
      s.shutdownNow();
    }
  }
}
