// Clean: each archive's task calls invokeAll() on a pool that is used for the entries alone.
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class ArchiveCheckerClean implements AutoCloseable {
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
    for (Future<Boolean> result : entries.invokeAll(checks)) {
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
