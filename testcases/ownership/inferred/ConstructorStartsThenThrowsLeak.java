// Case: the constructor starts its watcher and then throws when the file isn't there.
package cases.inferred;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Timer;
import java.util.TimerTask;

public class ConstructorStartsThenThrowsLeak implements AutoCloseable {
  static final class Watcher {
    private final Timer timer = new Timer("watcher", true);

    void watch(Runnable check) {
      timer.schedule(
          new TimerTask() {
            @Override
            public void run() {
              check.run();
            }
          },
          1_000,
          1_000);
    }

    void stop() {
      timer.cancel();
    }
  }

  private final Watcher watcher;
  private volatile long size;

  public ConstructorStartsThenThrowsLeak(Path file) throws IOException {
    // BUG: Diagnostic contains: [ThreadOwnerNeverReleased] or [CancelNotInFinally]
    watcher = new Watcher();
    watcher.watch(() -> size = file.toFile().length());
    size = Files.size(file);
  }

  public long size() {
    return size;
  }

  @Override
  public void close() {
    watcher.stop();
  }
}
