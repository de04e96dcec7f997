// Case: part of the case beside it.
import java.util.Timer;
import java.util.concurrent.Semaphore;

public class MirrorSync implements AutoCloseable {
  private final Timer timer = new Timer("mirror-sync");
  private final Semaphore line;

  public MirrorSync(Semaphore line) {
    this.line = line;
  }

  public void mirror(Runnable pull, long periodMillis) {
    timer.scheduleAtFixedRate(new PullTask(line, pull), periodMillis, periodMillis);
  }

  @Override
  public void close() {
    timer.cancel();
  }
}
