// Clean: close() sets the flag and offers an empty job, which ends the worker's take().
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

public class ThumbnailWorkerClean implements AutoCloseable {
  private static final String WAKE_UP = "";

  private final BlockingQueue<String> images = new LinkedBlockingQueue<>();
  private final ExecutorService pool = Executors.newSingleThreadExecutor();
  private final Consumer<String> scaler;
  private volatile boolean closed;

  public ThumbnailWorkerClean(Consumer<String> scaler) {
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
    images.add(WAKE_UP);
    pool.shutdown();
  }
}
