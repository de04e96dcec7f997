// Case: the writer goes through a VarHandle, but the loop reads the plain field past it.
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.function.LongConsumer;

public class RingDrainerLeak implements Runnable {
  private static final VarHandle HALTED;

  static {
    try {
      HALTED = MethodHandles.lookup().findVarHandle(RingDrainerLeak.class, "halted", boolean.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private final long[] slots;
  private final LongConsumer consumer;
  // BUG: Diagnostic contains: [StopFlagNotVolatile]
  private boolean halted;

  public RingDrainerLeak(int size, LongConsumer consumer) {
    this.slots = new long[size];
    this.consumer = consumer;
  }

  @Override
  public void run() {
    long cursor = 0;
    while (!halted) {
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
