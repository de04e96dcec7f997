// stop() interrupts the thread that calls it instead of the worker: leaks.
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import java.util.logging.Logger;

public class IndexCompactorLeak {
  private static final Logger LOG = Logger.getLogger("compactor");

  private final IntSupplier mergeStep;
  private Thread compactor;

  public IndexCompactorLeak(IntSupplier mergeStep) {
    this.mergeStep = mergeStep;
  }

  public synchronized void start() {
    if (compactor != null) {
      return;
    }
    Runnable body =
        () -> {
          while (!Thread.currentThread().isInterrupted()) {
            int merged = mergeStep.getAsInt();
            LOG.fine(() -> merged + " segments merged");
            try {
              TimeUnit.SECONDS.sleep(merged == 0 ? 30 : 1);
            } catch (InterruptedException e) {
              break;
            }
          }
        };
    compactor = new Thread(body, "index-compactor");
    // BUG: Diagnostic contains: [ThreadNeverEnds]
    compactor.start();
  }

  public synchronized void stop() {
    if (compactor != null) {
      Thread.currentThread().interrupt();
    }
  }
}
