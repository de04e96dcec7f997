// Case: stop closes the watch service, which also ends the wait in the loop.
package cases.servers;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.concurrent.TimeUnit;

public class WatchServiceFieldClean {
  private final WatchService watcher;
  private volatile boolean running = true;

  public WatchServiceFieldClean() throws IOException {
    watcher = FileSystems.getDefault().newWatchService();
  }

  public void watch(Path dir) throws IOException {
    dir.register(watcher, StandardWatchEventKinds.ENTRY_MODIFY);
  }

  public boolean changedWithin(long millis) throws InterruptedException {
    WatchKey key = running ? watcher.poll(millis, TimeUnit.MILLISECONDS) : null;
    return key != null && key.reset();
  }

  public void stop() throws IOException {
    running = false;
    watcher.close();
  }
}
