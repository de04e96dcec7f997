// Case: the close stands in finally.
package cases.servers;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

public class WatchServiceCloseSkippedClean {
  public List<Path> changed(Path dir) throws IOException, InterruptedException {
    List<Path> changed = new ArrayList<>();
    WatchService watcher = dir.getFileSystem().newWatchService();
    try {
      dir.register(
          watcher, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_DELETE);
      WatchKey key = watcher.poll(1, TimeUnit.SECONDS);
      if (key != null) {
        for (WatchEvent<?> event : key.pollEvents()) {
          changed.add((Path) event.context());
        }
      }
    } finally {
      watcher.close();
    }
    return changed;
  }
}
