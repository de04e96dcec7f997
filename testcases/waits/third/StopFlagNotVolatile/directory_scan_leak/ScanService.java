// Starts scans on its pool and cancels the one that runs when it is closed.
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

public class ScanService implements AutoCloseable {
  private final ExecutorService pool = Executors.newFixedThreadPool(1);
  private final Function<String, String[]> children;
  private DirectoryScan current;

  public ScanService(Function<String, String[]> children) {
    this.children = children;
  }

  public synchronized void scan(String root) {
    if (current != null) {
      current.cancel();
    }
    current = new DirectoryScan(root, children);
    pool.execute(current);
  }

  @Override
  public synchronized void close() {
    if (current != null) {
      current.cancel();
    }
    pool.shutdown();
  }
}
