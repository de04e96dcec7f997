// Case: an interrupt merely shortens the pause; the number of attempts is bounded, so it soon
// returns.
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

public class LinkOpenerClean<T> {
  private static final int MAX_ATTEMPTS = 5;

  private final Callable<T> connector;
  private int failures;

  public LinkOpenerClean(Callable<T> connector) {
    this.connector = connector;
  }

  public T open() throws IOException {
    for (int attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
      try {
        return connector.call();
      } catch (IOException e) {
        failures++;
      } catch (Exception e) {
        throw new IOException("link can not be opened", e);
      }
      try {
        TimeUnit.MILLISECONDS.sleep(100L << Math.min(attempt, MAX_ATTEMPTS));
      } catch (InterruptedException e) {
        System.getLogger("link").log(System.Logger.Level.DEBUG, "back-off cut short");
      }
    }
    throw new IOException("no link after " + failures + " failures");
  }
}
