// Case: the override waits for disk space uninterruptibly, which weakens what the interface
// promises.
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntConsumer;

public class LevelCompactor implements Compactor {
  private final ReentrantLock space = new ReentrantLock();
  private final Condition freed = space.newCondition();
  private final IntConsumer compactLevel;
  private long freeBytes;

  public LevelCompactor(IntConsumer compactLevel) {
    this.compactLevel = compactLevel;
  }

  public void onFreed(long bytes) {
    space.lock();
    try {
      freeBytes += bytes;
      freed.signalAll();
    } finally {
      space.unlock();
    }
  }

  @Override
  // BUG: Diagnostic contains: [CancellableContract] (one of these)
  public void compactForever() throws InterruptedException {
    for (int level = 0; ; level = (level + 1) % 7) {
      space.lockInterruptibly();
      try {
        while (freeBytes < 1 << 20) {
          // BUG: Diagnostic contains: [CancellableContract] (one of these)
          freed.awaitUninterruptibly();
        }
        freeBytes -= 1 << 20;
      } finally {
        space.unlock();
      }
      compactLevel.accept(level);
    }
  }
}
