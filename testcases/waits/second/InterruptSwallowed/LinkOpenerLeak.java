// Case: reconnects without a bound, and sleeps over every interrupt in between.
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

public class LinkOpenerLeak<T> {
  private static final int MAX_ATTEMPTS = 5;

  private final Callable<T> connector;
  private int failures;

  public LinkOpenerLeak(Callable<T> connector) {
    this.connector = connector;
  }

  public T open() throws IOException {
    for (int attempt = 1; ; attempt++) {
      try {
        return connector.call();
      } catch (IOException e) {
        failures++;
      } catch (Exception e) {
        throw new IOException("link can not be opened", e);
      }
      try {
        TimeUnit.MILLISECONDS.sleep(100L << Math.min(attempt, MAX_ATTEMPTS));
        // BUG: Diagnostic contains: [InterruptSwallowed]
      } catch (InterruptedException e) {
        System.getLogger("link").log(System.Logger.Level.DEBUG, "back-off cut short");
      }
    }
  }
}
