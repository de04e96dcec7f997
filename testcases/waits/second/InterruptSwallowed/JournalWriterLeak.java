// Case: put() is tried again until it works, and the interrupt that came meanwhile is only counted.
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicLong;

public class JournalWriterLeak {
  private final BlockingQueue<byte[]> ring;
  private final AtomicLong interruptedPuts = new AtomicLong();

  public JournalWriterLeak(int capacity) {
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
          // BUG: Diagnostic contains: [InterruptSwallowed]
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } finally {
      if (interrupted) {
        interruptedPuts.incrementAndGet();
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
