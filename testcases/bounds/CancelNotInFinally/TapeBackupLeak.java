// Case: the timer task that blinks is cancelled after the last volume; a volume that can't be
// written leaves the lamp blinking on the shared timer.
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Timer;
import java.util.TimerTask;

public class TapeBackupLeak {
  /** The front panel of the drive. */
  public interface Panel {
    void toggleLamp();
  }

  private final Timer timer;
  private final Panel panel;

  public TapeBackupLeak(Timer timer, Panel panel) {
    this.timer = timer;
    this.panel = panel;
  }

  public long backUp(List<Path> volumes, OutputStream tape) throws IOException {
    TimerTask lamp =
        new TimerTask() {
          @Override
          public void run() {
            panel.toggleLamp();
          }
        };
    timer.schedule(lamp, 0, 500);
    long written = 0;
    for (Path volume : volumes) {
      written += write(volume, tape);
    }
    // BUG: Diagnostic contains: [CancelNotInFinally]
    lamp.cancel();
    return written;
  }

  private static long write(Path volume, OutputStream tape) throws IOException {
    if (!Files.isReadable(volume)) {
      throw new IOException("can't read " + volume);
    }
    return Files.copy(volume, tape);
  }
}
