// Leak: close() sets the flag and calls shutdown(), neither of which ends the worker's take().
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

public class ThumbnailWorkerLeak implements AutoCloseable {
  private static final String WAKE_UP = "";

  private final BlockingQueue<String> images = new LinkedBlockingQueue<>();
  private final ExecutorService pool = Executors.newSingleThreadExecutor();
  private final Consumer<String> scaler;
  private volatile boolean closed;

  public ThumbnailWorkerLeak(Consumer<String> scaler) {
    this.scaler = scaler;
  }

  public void open() {
    pool.submit(this::work);
  }

  public void add(String image) {
    if (!image.equals(WAKE_UP)) {
      images.add(image);
    }
  }

  private void work() {
    while (!closed) {
      String image;
      try {
        // BUG: Diagnostic contains: [BlockingQueueWithoutTimeout]
        image = images.take();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
      if (!image.equals(WAKE_UP)) {
        scaler.accept(image);
      }
    }
  }

  @Override
  public void close() {
    closed = true;
    pool.shutdown();
  }
}
