// Case: A subclass of ThreadPoolExecutor is made for a field whose owner's stop shuts it down.
package second.wrappers;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.Logger;

public class PausablePoolClean extends ThreadPoolExecutor {
  private volatile boolean paused;

  public PausablePoolClean(int size) {
    super(size, size, 0L, TimeUnit.MILLISECONDS, new LinkedBlockingQueue<>());
  }

  public void pause() {
    paused = true;
  }

  @Override
  protected void beforeExecute(Thread t, Runnable r) {
    super.beforeExecute(t, r);
    if (paused) {
      Logger.getLogger("pausable").fine(() -> t.getName() + " runs though paused");
    }
  }

  /** Sends pages to the printer. */
  public static class Printer {
    private final Consumer<String> device;
    private final PausablePoolClean lane = new PausablePoolClean(1);

    public Printer(Consumer<String> device) {
      this.device = device;
    }

    public void print(String page) {
      lane.execute(() -> device.accept(page));
    }

    public void stop() {
      lane.pause();
      lane.shutdown();
    }
  }
}
