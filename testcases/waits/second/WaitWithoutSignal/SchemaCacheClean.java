// Case: the memoizer runs the task in the thread that has put it into the map.
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;

public class SchemaCacheClean {
  private final ConcurrentMap<String, FutureTask<String>> schemas = new ConcurrentHashMap<>();
  private final Function<String, String> registry;

  public SchemaCacheClean(Function<String, String> registry) {
    this.registry = registry;
  }

  public String schema(String subject) throws InterruptedException {
    FutureTask<String> fresh = new FutureTask<>(() -> registry.apply(subject));
    FutureTask<String> task = schemas.putIfAbsent(subject, fresh);
    if (task == null) {
      task = fresh;
      fresh.run();
    }
    try {
      return task.get();
    } catch (ExecutionException e) {
      schemas.remove(subject, task);
      throw new IllegalStateException("no schema for " + subject, e.getCause());
    }
  }
}
