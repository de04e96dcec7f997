// Case: the check of a mount that hangs is given up after two seconds; its thread isn't.
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;

public class MountCheckLeak {
  private static final Logger LOG = Logger.getLogger("mounts");

  private final Predicate<Path> answers;

  public MountCheckLeak(Predicate<Path> answers) {
    this.answers = answers;
  }

  public boolean isUsable(Path mount) {
    FutureTask<Boolean> check = new FutureTask<>(() -> answers.test(mount));
    Thread thread = new Thread(check, "check " + mount);
    thread.setDaemon(true);
    thread.start();
    try {
      // BUG: Diagnostic contains: [TimedWaitWithoutCancel]
      return check.get(2, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      LOG.warning(mount + " hangs");
      return false;
    } catch (ExecutionException e) {
      LOG.log(Level.WARNING, mount + " fails", e.getCause());
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
