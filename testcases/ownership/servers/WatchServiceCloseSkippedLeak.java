// Case: register can throw, and then the close at the end is never reached.
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

public class WatchServiceCloseSkippedLeak {
  public List<Path> changed(Path dir) throws IOException, InterruptedException {
    List<Path> changed = new ArrayList<>();
    // BUG: Diagnostic contains: [CancelNotInFinally]
    WatchService watcher = dir.getFileSystem().newWatchService();
    dir.register(
        watcher, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_DELETE);
    WatchKey key = watcher.poll(1, TimeUnit.SECONDS);
    if (key != null) {
      for (WatchEvent<?> event : key.pollEvents()) {
        changed.add((Path) event.context());
      }
    }
    watcher.close();
    return changed;
  }
}
