// Case: a plain field that both sides touch through a VarHandle with acquire and release only.
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.function.LongConsumer;

public class RingDrainerClean implements Runnable {
  private static final VarHandle HALTED;

  static {
    try {
      HALTED =
          MethodHandles.lookup().findVarHandle(RingDrainerClean.class, "halted", boolean.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private final long[] slots;
  private final LongConsumer consumer;
  private boolean halted;

  public RingDrainerClean(int size, LongConsumer consumer) {
    this.slots = new long[size];
    this.consumer = consumer;
  }

  @Override
  public void run() {
    long cursor = 0;
    while (!(boolean) HALTED.getAcquire(this)) {
      int slot = (int) (cursor % slots.length);
      if (slots[slot] > cursor) {
        consumer.accept(slots[slot]);
        cursor++;
      }
    }
  }

  public void halt() {
    HALTED.setRelease(this, true);
  }
}
