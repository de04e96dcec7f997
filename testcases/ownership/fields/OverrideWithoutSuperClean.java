// Case: the override of stop ends with super.stop.
package cases.fields;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class OverrideWithoutSuperClean {
  abstract static class Engine {
    private final ExecutorService threads;

    Engine(ExecutorService threads) {
      this.threads = threads;
    }

    final void spin(Runnable r) {
      threads.execute(r);
    }

    public void stop() {
      threads.shutdownNow();
    }
  }

  public static final class DiskEngine extends Engine {
    private volatile boolean flushed;

    public DiskEngine(int width) {
      super(Executors.newFixedThreadPool(width));
    }

    @Override
    public void stop() {
      flushed = true;
      super.stop();
    }

    public boolean isFlushed() {
      return flushed;
    }
  }
}
