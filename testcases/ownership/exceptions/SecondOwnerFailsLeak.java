// Case: opening the watch service can fail after the timer's thread has been started.
package cases.exceptions;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.TimeUnit;

public class SecondOwnerFailsLeak {
  public int watch(Path dir, Runnable beat, long millis) throws IOException, InterruptedException {
    // BUG: Diagnostic contains: [CancelNotInFinally]
    Timer beats = newTimer(beat);
    try (WatchService watcher = dir.getFileSystem().newWatchService()) {
      dir.register(watcher, StandardWatchEventKinds.ENTRY_CREATE);
      WatchKey key = watcher.poll(millis, TimeUnit.MILLISECONDS);
      beats.cancel();
      return key == null ? 0 : key.pollEvents().size();
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
