// Case: the permit is given back in finally.
import java.io.IOException;
import java.util.concurrent.Semaphore;

public class SessionSlotsClean {
  /** What a caller does with a session. */
  @FunctionalInterface
  public interface Work<T> {
    T run(String sessionId) throws IOException;
  }

  private final Semaphore slots;
  private final String user;
  private long served;

  public SessionSlotsClean(int sessions, String user) {
    this.slots = new Semaphore(sessions);
    this.user = user;
  }

  public <T> T inSession(Work<T> work) throws IOException, InterruptedException {
    slots.acquire();
    try {
      return work.run(nextSession());
    } finally {
      slots.release();
    }
  }

  private synchronized String nextSession() {
    served++;
    return user + "-" + served;
  }
}
