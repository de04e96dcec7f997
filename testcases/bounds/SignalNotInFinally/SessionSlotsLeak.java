// Case: work that throws keeps its permit; after as many failures as there are slots every caller
// waits for ever.
import java.io.IOException;
import java.util.concurrent.Semaphore;

public class SessionSlotsLeak {
  /** What a caller does with a session. */
  @FunctionalInterface
  public interface Work<T> {
    T run(String sessionId) throws IOException;
  }

  private final Semaphore slots;
  private final String user;
  private long served;

  public SessionSlotsLeak(int sessions, String user) {
    this.slots = new Semaphore(sessions);
    this.user = user;
  }

  public <T> T inSession(Work<T> work) throws IOException, InterruptedException {
    slots.acquire();
    T result = work.run(nextSession());
    // BUG: Diagnostic contains: [SignalNotInFinally]
    slots.release();
    return result;
  }

  private synchronized String nextSession() {
    served++;
    return user + "-" + served;
  }
}
