// Case: the memoizer keeps the task that it has made, but nobody runs it: every get() waits for
// ever.
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;

public class SchemaCacheLeak {
  private final ConcurrentMap<String, FutureTask<String>> schemas = new ConcurrentHashMap<>();
  private final Function<String, String> registry;

  public SchemaCacheLeak(Function<String, String> registry) {
    this.registry = registry;
  }

  public String schema(String subject) throws InterruptedException {
    FutureTask<String> fresh = new FutureTask<>(() -> registry.apply(subject));
    FutureTask<String> task = schemas.putIfAbsent(subject, fresh);
    if (task == null) {
      task = fresh;
    }
    try {
      // BUG: Diagnostic contains: [WaitWithoutSignal]
      return task.get();
    } catch (ExecutionException e) {
      schemas.remove(subject, task);
      throw new IllegalStateException("no schema for " + subject, e.getCause());
    }
  }
}
