// The guard loop of wait() lets the interrupt through to the reader's caller: right.
import java.util.ArrayDeque;
import java.util.Deque;

public class FrameBufferClean {
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

  public synchronized byte[] get() throws InterruptedException {
    while (frames.isEmpty()) {
      wait();
    }
    return frames.removeFirst();
  }

  public synchronized long dropped() {
    return dropped;
  }
}
