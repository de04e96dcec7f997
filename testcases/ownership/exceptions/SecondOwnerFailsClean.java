// Case: the timer is made after the watch service, so a failure finds nothing to release.
package cases.exceptions;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.TimeUnit;

public class SecondOwnerFailsClean {
  public int watch(Path dir, Runnable beat, long millis) throws IOException, InterruptedException {
    try (WatchService watcher = dir.getFileSystem().newWatchService()) {
      dir.register(watcher, StandardWatchEventKinds.ENTRY_CREATE);
      Timer beats = newTimer(beat);
      try {
        WatchKey key = watcher.poll(millis, TimeUnit.MILLISECONDS);
        return key == null ? 0 : key.pollEvents().size();
      } finally {
        beats.cancel();
      }
    }
  }

  private static Timer newTimer(Runnable beat) {
    Timer timer = new Timer("beats", true);
    timer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            beat.run();
          }
        },
        0,
        1_000);
    return timer;
  }
}
