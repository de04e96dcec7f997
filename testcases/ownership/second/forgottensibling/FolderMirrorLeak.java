// Case: shutdown ends the pool and forgets the watch service beside it.
package second.forgottensibling;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.logging.Logger;

public class FolderMirrorLeak {
  private static final Logger LOG = Logger.getLogger("mirror");
  private final Path source;
  private final Consumer<Path> onChange;
  private final ExecutorService notifier;
  private final WatchService watcher;

  public FolderMirrorLeak(Path source, Consumer<Path> onChange) throws IOException {
    this.source = source;
    this.onChange = onChange;
    this.notifier = Executors.newSingleThreadExecutor();
    // BUG: Diagnostic contains: [ThreadOwnerNeverReleased]
    this.watcher = FileSystems.getDefault().newWatchService();
  }

  public void init() throws IOException {
    source.register(watcher, StandardWatchEventKinds.ENTRY_CREATE);
  }

  public int pump() {
    int events = 0;
    for (WatchKey key = watcher.poll(); key != null; key = watcher.poll()) {
      for (var event : key.pollEvents()) {
        Path child = source.resolve(event.context().toString());
        notifier.execute(() -> onChange.accept(child));
        events++;
      }
      key.reset();
    }
    return events;
  }

  public void shutdown() {
    notifier.shutdown();
    LOG.info("mirror of " + source + " stopped");
  }
}
