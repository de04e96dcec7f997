// Leak: the retry loop has no end, and the pause between two tries swallows the interrupt.
import java.io.IOException;

public class CrmClientLeak {
  /** One call over the wire. */
  public interface Call {
    String execute() throws IOException;
  }

  private static final int MAX_ATTEMPTS = 5;

  private final long pauseMillis;

  public CrmClientLeak(long pauseMillis) {
    this.pauseMillis = pauseMillis;
  }

  public String invoke(Call call) throws IOException {
    int failures = 0;
    while (true) {
      try {
        return call.execute();
      } catch (IOException e) {
        failures++;
      }
      try {
        Thread.sleep(pauseMillis * Math.min(failures, MAX_ATTEMPTS));
        // BUG: Diagnostic contains: [InterruptSwallowed]
      } catch (InterruptedException e) {
        // try again at once
      }
    }
  }
}
