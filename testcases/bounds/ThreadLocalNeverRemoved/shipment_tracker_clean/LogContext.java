// Case: part of the case beside it.
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

public final class LogContext {
  private static final Logger LOG = System.getLogger("shipments");
  private static final ThreadLocal<String> CURRENT = new ThreadLocal<>();

  private LogContext() {}

  public static void enter(String what) {
    CURRENT.set(what);
  }

  public static void log(String message) {
    LOG.log(Level.INFO, CURRENT.get() + ": " + message);
  }

  public static void leave() {
    CURRENT.remove();
  }
}
