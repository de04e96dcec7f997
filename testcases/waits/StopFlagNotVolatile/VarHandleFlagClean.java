// The field looks plain, but each access is a VarHandle's, in release or acquire mode: right.
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.function.LongUnaryOperator;

public class VarHandleFlagClean implements Runnable {
  private static final VarHandle HALTED;

  static {
    try {
      MethodHandles.Lookup lookup = MethodHandles.lookup();
      HALTED = lookup.findVarHandle(VarHandleFlagClean.class, "halted", boolean.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private final LongUnaryOperator step;
  private boolean halted;

  public VarHandleFlagClean(LongUnaryOperator step) {
    this.step = step;
  }

  public void start() {
    new Thread(this, "simulation").start();
  }

  @Override
  public void run() {
    long state = 1;
    while (!(boolean) HALTED.getAcquire(this)) {
      state = step.applyAsLong(state);
    }
  }

  public void halt() {
    HALTED.setRelease(this, true);
  }
}
