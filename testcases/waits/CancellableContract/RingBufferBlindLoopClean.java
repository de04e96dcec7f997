// The loop polls without blocking and looks at the interrupt each time round.
import dev.leash.annotations.Cancellable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;

public class RingBufferBlindLoopClean {
  private final AtomicLongArray slots = new AtomicLongArray(1 << 10);
  private final AtomicLong sum = new AtomicLong();

  public boolean publish(int sequence, long value) {
    return slots.compareAndSet(sequence & (slots.length() - 1), 0, value);
  }

  @Cancellable
  public void consume() {
    int sequence = 0;
    while (!Thread.currentThread().isInterrupted()) {
      long value = slots.getAndSet(sequence & (slots.length() - 1), 0);
      if (value == 0) {
        Thread.onSpinWait();
      } else {
        sum.addAndGet(value);
        sequence++;
      }
    }
  }

  public long sum() {
    return sum.get();
  }
}
