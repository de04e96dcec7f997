// supplyAsync() with the executor that the class was given: right.
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.logging.Level;
import java.util.logging.Logger;

public class CustomerDirectoryClean {
  private static final Logger LOG = Logger.getLogger("directory");

  /** The remote directory. */
  public interface Directory {
    String lookUp(long customer) throws IOException;
  }

  private final Map<Long, CompletableFuture<String>> cache = new ConcurrentHashMap<>();
  private final Directory directory;
  private final Executor executor;

  public CustomerDirectoryClean(Directory directory, Executor executor) {
    this.directory = directory;
    this.executor = executor;
  }

  /** The name of a customer, looked up once. */
  public CompletableFuture<String> nameOf(long customer) {
    return cache.computeIfAbsent(customer, this::load);
  }

  public void forget(long customer) {
    if (cache.remove(customer) != null) {
      executor.execute(() -> LOG.log(Level.FINE, "forgot {0}", customer));
    }
  }

  private CompletableFuture<String> load(long customer) {
    return CompletableFuture.supplyAsync(() -> lookUp(customer), executor);
  }

  private String lookUp(long customer) {
    try {
      return directory.lookUp(customer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
