// Case: the same worker polls with a time limit, so it comes back to its flag.
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

public class ThumbnailWorkerClean {
  /** Scales one picture. */
  public interface Scaler {
    void scale(Path original, int width);
  }

  private final ScaleThread thread;

  public ThumbnailWorkerClean(Scaler scaler) {
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
          Path next = pictures.poll(500, TimeUnit.MILLISECONDS);
          if (next != null) {
            scaler.scale(next, 256);
          }
        } catch (InterruptedException e) {
          return;
        }
      }
    }
  }
}
