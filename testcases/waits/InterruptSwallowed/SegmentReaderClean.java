// An uninterruptible wait that remembers the interrupt and restores it after the loop: right.
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

public class SegmentReaderClean {
  private final BlockingQueue<byte[]> segments = new LinkedBlockingQueue<>(64);

  public boolean arrived(byte[] segment) {
    return segments.offer(segment);
  }

  /** Waits for the next segment, whatever happens meanwhile. */
  public byte[] next() {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return segments.take();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
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
