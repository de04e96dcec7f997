// Case: orTimeout fails the future after ten seconds, but the audit of the log looks at nothing and
// reads on.
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

public class AuthLogAuditLeak {
  private static final int UNKNOWN = -1;

  private final Executor auditors;
  private final Supplier<Iterator<String>> log;

  public AuthLogAuditLeak(Executor auditors, Supplier<Iterator<String>> log) {
    this.auditors = auditors;
    this.log = log;
  }

  /** Tells how often the user failed to log in, or UNKNOWN after ten seconds. */
  public void audit(String user, IntConsumer result) {
    CompletableFuture<Integer> failures =
        CompletableFuture.supplyAsync(() -> countFailures(user), auditors);
    // BUG: Diagnostic contains: [TimedWaitWithoutCancel]
    failures.orTimeout(10, TimeUnit.SECONDS);
    failures.whenComplete((count, failure) -> result.accept(failure == null ? count : UNKNOWN));
  }

  private int countFailures(String user) {
    int failures = 0;
    Iterator<String> entries = log.get();
    while (entries.hasNext()) {
      String entry = entries.next();
      if (entry.contains("FAILED") && entry.contains(user)) {
        failures++;
      }
    }
    return failures;
  }
}
