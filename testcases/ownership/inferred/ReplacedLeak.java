// Case: reconnect puts a new link over the old one, whose reader pool goes on.
package cases.inferred;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class ReplacedLeak {
  static final class Link implements AutoCloseable {
    private final ExecutorService reader = Executors.newSingleThreadExecutor();

    void read(Runnable loop) {
      reader.execute(loop);
    }

    @Override
    public void close() {
      reader.shutdownNow();
    }
  }

  private Link link;

  public ReplacedLeak(Runnable loop) {
    // BUG: Diagnostic contains: [ThreadOwnerNeverReleased] (one of these)
    link = new Link();
    link.read(loop);
  }

  public synchronized void reconnect(Runnable loop) {
    // BUG: Diagnostic contains: [ThreadOwnerNeverReleased] (one of these)
    link = new Link();
    link.read(loop);
  }

  public synchronized void close() {
    link.close();
  }
}
