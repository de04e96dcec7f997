// Case: the constructor throws right after making a pool, but the pool has had no task and so no
// thread.
package cases.released;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

public class ConstructorThrowsLazyPoolClean implements AutoCloseable {
  private final ExecutorService pool;
  private final Path directory;

  public ConstructorThrowsLazyPoolClean(Path directory, int threads) throws IOException {
    this.pool = Executors.newFixedThreadPool(threads);
    if (!Files.isDirectory(directory)) {
      throw new IOException("not a directory: " + directory);
    }
    this.directory = directory.toRealPath();
  }

  public void process(Consumer<Path> body) {
    pool.execute(() -> body.accept(directory));
  }

  @Override
  public void close() {
    pool.shutdown();
  }
}
