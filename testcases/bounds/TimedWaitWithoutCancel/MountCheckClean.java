// Case: the check of a mount that hangs is cancelled after two seconds, which interrupts its
// thread.
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;

public class MountCheckClean {
  private static final Logger LOG = Logger.getLogger("mounts");

  private final Predicate<Path> answers;

  public MountCheckClean(Predicate<Path> answers) {
    this.answers = answers;
  }

  public boolean isUsable(Path mount) {
    FutureTask<Boolean> check = new FutureTask<>(() -> answers.test(mount));
    Thread thread = new Thread(check, "check " + mount);
    thread.setDaemon(true);
    thread.start();
    try {
      return check.get(2, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      LOG.warning(mount + " hangs");
      check.cancel(true);
      return false;
    } catch (ExecutionException e) {
      LOG.log(Level.WARNING, mount + " fails", e.getCause());
      return false;
    } catch (InterruptedException e) {
      check.cancel(true);
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
