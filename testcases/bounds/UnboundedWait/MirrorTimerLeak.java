// A timer's task waits for a future without limit: one mirror that hangs stops every later run of
// the timer. Leaks.
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.logging.Logger;

public class MirrorTimerLeak implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger("mirror");

  private final Timer timer = new Timer("mirror", true);
  private final ExecutorService workers;
  private final Callable<Integer> mirror;

  public MirrorTimerLeak(ExecutorService workers, Callable<Integer> mirror) {
    this.workers = workers;
    this.mirror = mirror;
  }

  public void start() {
    timer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            mirrorOnce();
          }
        },
        0,
        60_000);
  }

  private void mirrorOnce() {
    Future<Integer> copied = workers.submit(mirror);
    try {
      // BUG: Diagnostic contains: [UnboundedWait]
      LOG.log(Level.FINE, "copied {0} files", copied.get());
    } catch (ExecutionException e) {
      LOG.log(Level.WARNING, "not mirrored", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      copied.cancel(true);
    }
  }

  @Override
  public void close() {
    timer.cancel();
  }
}
