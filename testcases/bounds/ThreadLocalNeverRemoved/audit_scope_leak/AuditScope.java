// Case: part of the case beside it.
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

public final class AuditScope implements AutoCloseable {
  private static final ThreadLocal<AuditScope> CURRENT = new ThreadLocal<>();

  private final String user;
  private final BiConsumer<String, Long> journal;
  private final List<String> notes = new ArrayList<>();
  private final long begin = System.nanoTime();

  private AuditScope(String user, BiConsumer<String, Long> journal) {
    this.user = user;
    this.journal = journal;
  }

  public static AuditScope open(String user, BiConsumer<String, Long> journal) {
    AuditScope scope = new AuditScope(user, journal);
    // BUG: Diagnostic contains: [ThreadLocalNeverRemoved]
    CURRENT.set(scope);
    return scope;
  }

  /** The scope of the request that the current thread works on, or null. */
  public static AuditScope current() {
    return CURRENT.get();
  }

  public void note(String what) {
    notes.add(what);
  }

  @Override
  public void close() {
    journal.accept(user + notes, System.nanoTime() - begin);
  }
}
