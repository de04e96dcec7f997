// Case: the watch loop is left by return, and the watch service's thread stays.
package cases.servers;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.concurrent.TimeUnit;

public class WatchServiceLocalLeak {
  private final Path dir;

  public WatchServiceLocalLeak(Path dir) {
    this.dir = dir;
  }

  public boolean waitForChange(long seconds) throws IOException, InterruptedException {
    // BUG: Diagnostic contains: [ThreadOwnerNeverReleased]
    WatchService watcher = FileSystems.getDefault().newWatchService();
    dir.register(watcher, StandardWatchEventKinds.ENTRY_MODIFY);
    WatchKey key = watcher.poll(seconds, TimeUnit.SECONDS);
    return key != null && !key.pollEvents().isEmpty();
  }
}
