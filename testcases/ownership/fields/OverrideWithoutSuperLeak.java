// Case: the override of stop doesn't call super.stop, which would end the pool handed to the base
// class.
package cases.fields;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class OverrideWithoutSuperLeak {
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
      // BUG: Diagnostic contains: [ExecutorNeverShutDown]
      super(Executors.newFixedThreadPool(width));
    }

    @Override
    public void stop() {
      flushed = true;
    }

    public boolean isFlushed() {
      return flushed;
    }
  }
}
