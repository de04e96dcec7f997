// Case: what orTimeout completes sets the flag that the audit of the log looks at.
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

public class AuthLogAuditClean {
  private static final int UNKNOWN = -1;

  private final Executor auditors;
  private final Supplier<Iterator<String>> log;

  public AuthLogAuditClean(Executor auditors, Supplier<Iterator<String>> log) {
    this.auditors = auditors;
    this.log = log;
  }

  /** Tells how often the user failed to log in, or UNKNOWN after ten seconds. */
  public void audit(String user, IntConsumer result) {
    AtomicBoolean givenUp = new AtomicBoolean();
    CompletableFuture<Integer> failures =
        CompletableFuture.supplyAsync(() -> countFailures(user, givenUp), auditors);
    failures.orTimeout(10, TimeUnit.SECONDS);
    failures.whenComplete(
        (count, failure) -> {
          givenUp.set(true);
          result.accept(failure == null ? count : UNKNOWN);
        });
  }

  private int countFailures(String user, AtomicBoolean givenUp) {
    int failures = 0;
    Iterator<String> entries = log.get();
    while (!givenUp.get() && entries.hasNext()) {
      String entry = entries.next();
      if (entry.contains("FAILED") && entry.contains(user)) {
        failures++;
      }
    }
    return failures;
  }
}
