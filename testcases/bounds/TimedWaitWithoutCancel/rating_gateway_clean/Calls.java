// What is done with a call that nobody waits for any more.
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.logging.Logger;

final class Calls {
  private static final Logger LOG = Logger.getLogger("calls");

  private Calls() {}

  /** Writes down that the caller has given up, and cancels the call. */
  static void abandon(Future<?> call, Exception why) {
    LOG.log(Level.WARNING, "abandoned " + (call.isDone() ? "after" : "before") + " its end", why);
    call.cancel(true);
  }
}
