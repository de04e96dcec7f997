// The workers loop on take() until the end marker, and one marker is sent for each of them. Right.
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

public class RangePictureCompressorClean {
  private static final Path END = Path.of("");

  private final int workers;
  private final Consumer<Path> compressor;

  public RangePictureCompressorClean(int workers, Consumer<Path> compressor) {
    this.workers = workers;
    this.compressor = compressor;
  }

  /** Starts to compress the pictures, and returns at once. */
  public void compressAll(List<Path> pictures) {
    BlockingQueue<Path> work = new LinkedBlockingQueue<>(pictures);
    for (int i = 0; i < workers; i++) {
      work.add(END);
    }
    for (int i = 0; i < workers; i++) {
      Thread worker = new Thread(() -> compress(work), "compressor-" + i);
      worker.setDaemon(true);
      worker.start();
    }
  }

  private void compress(BlockingQueue<Path> work) {
    try {
      while (true) {
        Path picture = work.take();
        if (picture == END) {
          return;
        }
        compressor.accept(picture);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
