// Leak: imports run on two threads and wait for attachments on the same two threads.
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class DocumentImport implements AutoCloseable {
  private final ExecutorService pool = Executors.newFixedThreadPool(2);

  public Future<Integer> start(String document, List<String> attachments) {
    return pool.submit(new ImportTask(pool, document, attachments));
  }

  @Override
  public void close() {
    pool.shutdown();
  }
}
