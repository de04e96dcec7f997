// Case: stop tests the field that it ends.
package cases.fields;

import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class ConditionalSiblingClean {
  private final ExecutorService pool;
  private final Path log;

  public ConditionalSiblingClean(Path log, boolean async) {
    this.log = log;
    this.pool = async ? Executors.newFixedThreadPool(2) : null;
  }

  public void write(Runnable line) {
    if (pool != null) {
      pool.execute(line);
    } else {
      line.run();
    }
  }

  public void stop() {
    if (pool != null) {
      pool.shutdown();
    }
  }

  public Path log() {
    return log;
  }
}
