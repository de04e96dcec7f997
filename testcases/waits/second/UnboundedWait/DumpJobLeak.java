// Case: the timer's only thread waits for a child process that may hang; cancel() doesn't
// interrupt it.
import java.io.IOException;
import java.nio.file.Path;
import java.util.Timer;
import java.util.TimerTask;

public class DumpJobLeak implements AutoCloseable {
  private final Timer nightly = new Timer("nightly-dump", true);
  private final Path target;

  public DumpJobLeak(Path target) {
    this.target = target;
  }

  public void schedule(long periodMillis) {
    nightly.schedule(
        new TimerTask() {
          @Override
          public void run() {
            dump();
          }
        },
        periodMillis,
        periodMillis);
  }

  private void dump() {
    ProcessBuilder command =
        new ProcessBuilder("pg_dump", "--file", target.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    try {
      Process child = command.start();
      // BUG: Diagnostic contains: [UnboundedWait]
      int exit = child.waitFor();
      System.getLogger("dump").log(System.Logger.Level.INFO, "exit code {0}", exit);
    } catch (IOException e) {
      System.getLogger("dump").log(System.Logger.Level.ERROR, "no dump", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    nightly.cancel();
  }
}
