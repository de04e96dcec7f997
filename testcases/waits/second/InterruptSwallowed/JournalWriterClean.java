// Case: put() is tried again until it works; the interrupt is remembered and restored after the
// loop.
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicLong;

public class JournalWriterClean {
  private final BlockingQueue<byte[]> ring;
  private final AtomicLong interruptedPuts = new AtomicLong();

  public JournalWriterClean(int capacity) {
    this.ring = new ArrayBlockingQueue<>(capacity);
  }

  /** Hands a record to the flusher; a record of the journal must never be lost. */
  public void append(byte[] record) {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          ring.put(record);
          return;
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

  public byte[] next() throws InterruptedException {
    return ring.take();
  }

  public long interruptedPuts() {
    return interruptedPuts.get();
  }
}
