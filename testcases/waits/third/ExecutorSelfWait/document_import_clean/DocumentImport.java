// Clean: imports and attachments run on a pool that grows as needed, so none waits for a thread.
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class DocumentImport implements AutoCloseable {
  private final ExecutorService pool = Executors.newCachedThreadPool();

  public Future<Integer> start(String document, List<String> attachments) {
    return pool.submit(new ImportTask(pool, document, attachments));
  }

  @Override
  public void close() {
    pool.shutdown();
  }
}
