// The guard loop of wait() swallows the interrupt: a reader can't be called off. Leaks.
import java.util.ArrayDeque;
import java.util.Deque;

public class FrameBufferLeak {
  private static final int LIMIT = 256;

  private final Deque<byte[]> frames = new ArrayDeque<>();
  private long dropped;

  public synchronized void put(byte[] frame) {
    if (frames.size() == LIMIT) {
      frames.removeFirst();
      dropped++;
    }
    frames.addLast(frame);
    notifyAll();
  }

  public synchronized byte[] get() {
    while (frames.isEmpty()) {
      try {
        wait();
        // BUG: Diagnostic contains: [InterruptSwallowed]
      } catch (InterruptedException e) {
        // spurious, look again
      }
    }
    return frames.removeFirst();
  }

  public synchronized long dropped() {
    return dropped;
  }
}
