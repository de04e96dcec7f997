// Case: see RestoreJob; carries the handle of the work to whoever catches it.
import java.util.concurrent.Future;

public class StillRunningException extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Future<?> work;

  public StillRunningException(String message, Future<?> work) {
    super(message);
    this.work = work;
  }

  public Future<?> work() {
    return work;
  }
}
