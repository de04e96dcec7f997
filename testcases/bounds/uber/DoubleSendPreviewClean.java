// The decoder sends two pictures through a queue that has room for both: right.
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.logging.Level;
import java.util.logging.Logger;

public class DoubleSendPreviewClean {
  private static final Logger LOG = Logger.getLogger("preview");

  /** Decodes pictures. */
  public interface Decoder {
    byte[] decode(Path picture, int width) throws IOException;
  }

  private final ExecutorService pool;
  private final Decoder decoder;

  public DoubleSendPreviewClean(ExecutorService pool, Decoder decoder) {
    this.pool = pool;
    this.decoder = decoder;
  }

  /** A picture to show at once. */
  public byte[] preview(Path picture) throws InterruptedException {
    BlockingQueue<byte[]> steps = new ArrayBlockingQueue<>(2);
    pool.execute(() -> decode(picture, steps));
    return steps.take();
  }

  private void decode(Path picture, BlockingQueue<byte[]> steps) {
    try {
      steps.put(decodeOrEmpty(picture, 64));
      steps.put(decodeOrEmpty(picture, 1024));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private byte[] decodeOrEmpty(Path picture, int width) {
    try {
      return decoder.decode(picture, width);
    } catch (IOException | RuntimeException e) {
      LOG.log(Level.WARNING, "no picture in " + picture, e);
      return new byte[0];
    }
  }
}
