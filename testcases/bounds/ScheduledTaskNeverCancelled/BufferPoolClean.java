// Case: the periodic task holds the pool weakly and ends itself with an exception once the pool is
// gone.
import java.lang.ref.WeakReference;
import java.nio.ByteBuffer;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class BufferPoolClean {
  private final ConcurrentLinkedDeque<ByteBuffer> idle = new ConcurrentLinkedDeque<>();
  private final int size;

  public BufferPoolClean(ScheduledExecutorService scheduler, int size) {
    this.size = size;
    scheduler.scheduleWithFixedDelay(new Trim(this), 1, 1, TimeUnit.MINUTES);
  }

  public ByteBuffer borrow() {
    ByteBuffer buffer = idle.pollFirst();
    return buffer != null ? buffer : ByteBuffer.allocateDirect(size);
  }

  public void giveBack(ByteBuffer buffer) {
    buffer.clear();
    idle.addFirst(buffer);
  }

  private void dropOldest() {
    idle.pollLast();
  }

  private static class Trim implements Runnable {
    private final WeakReference<BufferPoolClean> pool;

    Trim(BufferPoolClean pool) {
      this.pool = new WeakReference<>(pool);
    }

    @Override
    public void run() {
      BufferPoolClean alive = pool.get();
      if (alive == null) {
        throw new CancellationException("pool is gone");
      }
      alive.dropOldest();
    }
  }
}
