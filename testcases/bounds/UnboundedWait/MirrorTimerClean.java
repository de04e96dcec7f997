// A timer's task waits ten seconds for a future, then cancels it: the next run comes. Right.
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;

public class MirrorTimerClean implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger("mirror");

  private final Timer timer = new Timer("mirror", true);
  private final ExecutorService workers;
  private final Callable<Integer> mirror;

  public MirrorTimerClean(ExecutorService workers, Callable<Integer> mirror) {
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
      LOG.log(Level.FINE, "copied {0} files", copied.get(10, TimeUnit.SECONDS));
    } catch (ExecutionException e) {
      LOG.log(Level.WARNING, "not mirrored", e);
    } catch (TimeoutException e) {
      LOG.log(Level.WARNING, "mirror too slow", e);
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
