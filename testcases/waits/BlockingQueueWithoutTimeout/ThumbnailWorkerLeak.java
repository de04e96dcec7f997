// Case: a Thread subclass whose cancel() only sets a flag; the loop looks at it between two takes
// only.
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

public class ThumbnailWorkerLeak {
  /** Scales one picture. */
  public interface Scaler {
    void scale(Path original, int width);
  }

  private final ScaleThread thread;

  public ThumbnailWorkerLeak(Scaler scaler) {
    thread = new ScaleThread(scaler);
    thread.start();
  }

  public void enqueue(Path picture) {
    thread.pictures.offer(picture);
  }

  public void cancel() {
    thread.cancelled = true;
  }

  private static final class ScaleThread extends Thread {
    private final BlockingQueue<Path> pictures = new LinkedBlockingQueue<>();
    private final Scaler scaler;
    private volatile boolean cancelled;

    ScaleThread(Scaler scaler) {
      super("thumbnails");
      this.scaler = scaler;
    }

    @Override
    public void run() {
      while (!cancelled) {
        try {
          // BUG: Diagnostic contains: [BlockingQueueWithoutTimeout]
          Path next = pictures.take();
          scaler.scale(next, 256);
        } catch (InterruptedException e) {
          return;
        }
      }
    }
  }
}
