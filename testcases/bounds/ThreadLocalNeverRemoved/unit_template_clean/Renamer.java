// Runs units of work on a pool.
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

public class Renamer implements AutoCloseable {
  private final ExecutorService pool = Executors.newFixedThreadPool(3);
  private final Consumer<List<String>> commit;

  public Renamer(Consumer<List<String>> commit) {
    this.commit = commit;
  }

  public void rename(Map<String, String> names) {
    pool.execute(new RenameArticles(names, commit));
  }

  @Override
  public void close() throws InterruptedException {
    pool.shutdownNow();
    pool.awaitTermination(10, TimeUnit.SECONDS);
  }
}
