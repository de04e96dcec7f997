// Case: reconnect closes the old link first.
package cases.inferred;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class ReplacedClean {
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

  public ReplacedClean(Runnable loop) {
    link = new Link();
    link.read(loop);
  }

  public synchronized void reconnect(Runnable loop) {
    link.close();
    link = new Link();
    link.read(loop);
  }

  public synchronized void close() {
    link.close();
  }
}
