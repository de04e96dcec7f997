// Case: A watch service is opened for one look at a folder and never closed.
package second.localexits;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;

public class TemplateProbeLeak {
  private static final Logger LOG = Logger.getLogger("templates");

  private final Path folder;

  public TemplateProbeLeak(Path folder) {
    this.folder = folder;
  }

  /** True if something changes in the folder within a second. */
  public boolean changesSoon() throws IOException, InterruptedException {
    // BUG: Diagnostic contains: [ThreadOwnerNeverReleased]
    WatchService watcher = FileSystems.getDefault().newWatchService();
    folder.register(watcher, StandardWatchEventKinds.ENTRY_MODIFY);
    WatchKey key = watcher.poll(1, TimeUnit.SECONDS);
    if (key == null) {
      return false;
    }
    LOG.fine(() -> key.pollEvents().size() + " changes");
    return key.reset();
  }
}
