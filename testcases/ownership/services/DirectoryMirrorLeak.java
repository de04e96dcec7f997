// Case: the mirror's stop interrupts its thread but leaves the watch service open.
package cases.services;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.Logger;

public class DirectoryMirrorLeak {
  private static final Logger LOG = Logger.getLogger("mirror");
  private final WatchService watcher;
  private final Consumer<Path> changed;
  private final Thread thread;

  private DirectoryMirrorLeak(WatchService watcher, Consumer<Path> changed) {
    this.watcher = watcher;
    this.changed = changed;
    this.thread = new Thread(this::loop, "mirror");
  }

  public static DirectoryMirrorLeak open(Consumer<Path> changed) throws IOException {
    // BUG: Diagnostic contains: [ThreadOwnerNeverReleased]
    WatchService service = FileSystems.getDefault().newWatchService();
    return new DirectoryMirrorLeak(service, changed);
  }

  public void start() {
    thread.start();
  }

  public void add(Path dir) throws IOException {
    dir.register(
        watcher, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
  }

  private void loop() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        WatchKey key = watcher.poll(1, TimeUnit.SECONDS);
        if (key != null) {
          key.pollEvents().forEach(e -> changed.accept((Path) e.context()));
          key.reset();
        }
      }
    } catch (InterruptedException | java.nio.file.ClosedWatchServiceException e) {
      LOG.fine("mirror ends");
    }
  }

  public void stop() throws IOException {
    thread.interrupt();
  }
}
