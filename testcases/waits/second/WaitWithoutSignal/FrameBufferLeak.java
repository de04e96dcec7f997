// Case: the writer signals the wrong one of two conditions; nobody signals the one that readers
// await.
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class FrameBufferLeak {
  private static final int CAPACITY = 256;

  private final Lock lock = new ReentrantLock();
  private final Condition roomLeft = lock.newCondition();
  private final Condition frameReady = lock.newCondition();
  private final Deque<byte[]> frames = new ArrayDeque<>();

  public void write(byte[] frame) throws InterruptedException {
    lock.lockInterruptibly();
    try {
      while (frames.size() == CAPACITY) {
        roomLeft.await();
      }
      frames.addLast(frame);
      roomLeft.signal();
    } finally {
      lock.unlock();
    }
  }

  public byte[] read() throws InterruptedException {
    lock.lockInterruptibly();
    try {
      while (frames.isEmpty()) {
        // BUG: Diagnostic contains: [WaitWithoutSignal]
        frameReady.await();
      }
      byte[] frame = frames.removeFirst();
      roomLeft.signal();
      return frame;
    } finally {
      lock.unlock();
    }
  }
}
