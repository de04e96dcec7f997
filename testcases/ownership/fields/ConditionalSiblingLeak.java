// Case: stop ends the pool only if the other field, which has nothing to do with it, is set.
package cases.fields;

import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class ConditionalSiblingLeak {
  private final ExecutorService pool;
  private final Path log;

  public ConditionalSiblingLeak(Path log, boolean async) {
    this.log = log;
    // BUG: Diagnostic contains: [ExecutorNeverShutDown]
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
    if (log != null) {
      pool.shutdown();
    }
  }

  public Path log() {
    return log;
  }
}
