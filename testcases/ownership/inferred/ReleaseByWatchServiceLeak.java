// Case: the configuration watcher owns a watch service; the one made per call is dropped.
package cases.inferred;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;

public class ReleaseByWatchServiceLeak {
  static final class ConfigWatcher implements AutoCloseable {
    private final WatchService service;

    ConfigWatcher() throws IOException {
      service = FileSystems.getDefault().newWatchService();
    }

    boolean changed(Path dir) throws IOException {
      dir.register(service, StandardWatchEventKinds.ENTRY_MODIFY);
      WatchKey key = service.poll();
      return key != null;
    }

    @Override
    public void close() throws IOException {
      service.close();
    }
  }

  public boolean check(Path dir) throws IOException {
    // BUG: Diagnostic contains: [ThreadOwnerNeverReleased]
    ConfigWatcher watcher = new ConfigWatcher();
    return watcher.changed(dir);
  }
}
