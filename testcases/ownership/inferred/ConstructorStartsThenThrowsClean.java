// Case: the constructor looks at the file before it starts its watcher.
package cases.inferred;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Timer;
import java.util.TimerTask;

public class ConstructorStartsThenThrowsClean implements AutoCloseable {
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

  public ConstructorStartsThenThrowsClean(Path file) throws IOException {
    size = Files.size(file);
    watcher = new Watcher();
    watcher.watch(() -> size = file.toFile().length());
  }

  public long size() {
    return size;
  }

  @Override
  public void close() {
    watcher.stop();
  }
}
