// Leak: each archive's task calls invokeAll() on the bounded pool that runs it: all threads wait.
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class ArchiveCheckerLeak implements AutoCloseable {
  /** One file inside an archive. */
  public interface Entry {
    boolean checksumMatches();
  }

  private final ExecutorService archives = Executors.newFixedThreadPool(2);
  private final ExecutorService entries = Executors.newFixedThreadPool(2);

  public Future<Integer> countBroken(List<Entry> archive) {
    return archives.submit(() -> check(archive));
  }

  public Future<Boolean> checkOne(Entry entry) {
    return entries.submit(entry::checksumMatches);
  }

  private int check(List<Entry> archive) throws InterruptedException, ExecutionException {
    List<Callable<Boolean>> checks = new ArrayList<>();
    for (Entry entry : archive) {
      checks.add(entry::checksumMatches);
    }
    int broken = 0;
    // BUG: Diagnostic contains: [ExecutorSelfWait]
    for (Future<Boolean> result : archives.invokeAll(checks)) {
      if (!result.get()) {
        broken++;
      }
    }
    return broken;
  }

  @Override
  public void close() {
    archives.shutdown();
    entries.shutdown();
  }
}
