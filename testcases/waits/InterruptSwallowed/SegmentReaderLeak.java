// An uninterruptible wait that forgets the interrupt it retries over: leaks.
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

public class SegmentReaderLeak {
  private final BlockingQueue<byte[]> segments = new LinkedBlockingQueue<>(64);

  public boolean arrived(byte[] segment) {
    return segments.offer(segment);
  }

  /** Waits for the next segment, whatever happens meanwhile. */
  public byte[] next() {
    while (true) {
      try {
        return segments.take();
        // BUG: Diagnostic contains: [InterruptSwallowed]
      } catch (InterruptedException e) {
        // keep waiting
      }
    }
  }

  public int buffered() {
    return segments.size();
  }

  public void discard() {
    segments.clear();
  }
}
