// Clean: the pause swallows the interrupt, but the loop tries five times at most.
import java.io.IOException;

public class CrmClientClean {
  /** One call over the wire. */
  public interface Call {
    String execute() throws IOException;
  }

  private static final int MAX_ATTEMPTS = 5;

  private final long pauseMillis;

  public CrmClientClean(long pauseMillis) {
    this.pauseMillis = pauseMillis;
  }

  public String invoke(Call call) throws IOException {
    int failures = 0;
    while (failures < MAX_ATTEMPTS) {
      try {
        return call.execute();
      } catch (IOException e) {
        failures++;
      }
      try {
        Thread.sleep(pauseMillis * Math.min(failures, MAX_ATTEMPTS));
      } catch (InterruptedException e) {
        // try again at once
      }
    }
    throw new IOException("gave up after " + failures + " attempts");
  }
}
