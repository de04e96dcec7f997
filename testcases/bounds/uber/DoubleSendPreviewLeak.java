// Double send: the decoder sends a coarse and a fine picture through a queue without capacity; the
// caller takes the coarse one only, so the second put() stays. Leaks.
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.logging.Level;
import java.util.logging.Logger;

public class DoubleSendPreviewLeak {
  private static final Logger LOG = Logger.getLogger("preview");

  /** Decodes pictures. */
  public interface Decoder {
    byte[] decode(Path picture, int width) throws IOException;
  }

  private final ExecutorService pool;
  private final Decoder decoder;

  public DoubleSendPreviewLeak(ExecutorService pool, Decoder decoder) {
    this.pool = pool;
    this.decoder = decoder;
  }

  /** A picture to show at once. */
  public byte[] preview(Path picture) throws InterruptedException {
    BlockingQueue<byte[]> steps = new SynchronousQueue<>();
    // BUG: Diagnostic contains: [ThreadNeverEnds] or [BlockingQueueWithoutTimeout] or [WaitWithoutSignal] (one of these)
    pool.execute(() -> decode(picture, steps));
    return steps.take();
  }

  private void decode(Path picture, BlockingQueue<byte[]> steps) {
    try {
      // BUG: Diagnostic contains: [ThreadNeverEnds] or [BlockingQueueWithoutTimeout] or [WaitWithoutSignal] (one of these)
      steps.put(decodeOrEmpty(picture, 64));
      // BUG: Diagnostic contains: [ThreadNeverEnds] or [BlockingQueueWithoutTimeout] or [WaitWithoutSignal] (one of these)
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
