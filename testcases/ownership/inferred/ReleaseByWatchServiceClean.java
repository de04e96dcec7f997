// Case: the configuration watcher is closed by try-with-resources.
package cases.inferred;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;

public class ReleaseByWatchServiceClean {
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
    try (ConfigWatcher watcher = new ConfigWatcher()) {
      return watcher.changed(dir);
    }
  }
}
