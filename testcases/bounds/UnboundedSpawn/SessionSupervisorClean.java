// A supervisor starts a new worker in an endless loop, but only once the worker before it has died:
// one at a time. Right.
import java.util.logging.Logger;

public class SessionSupervisorClean implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger("supervisor");

  private final Runnable session;
  private final Thread supervisor = new Thread(this::supervise, "session-supervisor");
  private volatile boolean stopped;

  public SessionSupervisorClean(Runnable session) {
    this.session = session;
  }

  public void start() {
    supervisor.start();
  }

  private void supervise() {
    long pause = 100;
    while (!stopped) {
      Thread worker = new Thread(session, "session");
      worker.start();
      try {
        worker.join();
        LOG.warning("session ended, starting it again");
        Thread.sleep(pause);
        pause = Math.min(pause * 2, 30_000);
      } catch (InterruptedException e) {
        worker.interrupt();
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  @Override
  public void close() {
    stopped = true;
    supervisor.interrupt();
  }
}
