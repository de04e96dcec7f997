// Case: the watch service is closed by try-with-resources.
package cases.servers;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.concurrent.TimeUnit;

public class WatchServiceLocalClean {
  private final Path dir;

  public WatchServiceLocalClean(Path dir) {
    this.dir = dir;
  }

  public boolean waitForChange(long seconds) throws IOException, InterruptedException {
    try (WatchService watcher = FileSystems.getDefault().newWatchService()) {
      dir.register(watcher, StandardWatchEventKinds.ENTRY_MODIFY);
      WatchKey key = watcher.poll(seconds, TimeUnit.SECONDS);
      return key != null && !key.pollEvents().isEmpty();
    }
  }
}
