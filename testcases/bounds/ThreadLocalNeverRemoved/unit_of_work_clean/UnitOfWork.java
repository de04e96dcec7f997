// Case: part of the case beside it.
import java.util.function.Supplier;

public final class UnitOfWork {
  private static final ThreadLocal<UnitOfWork> CURRENT = new ThreadLocal<>();

  private int calls;

  private UnitOfWork() {}

  public static UnitOfWork current() {
    return CURRENT.get();
  }

  public static <T> T within(Supplier<T> work) {
    UnitOfWork unit = CURRENT.get();
    boolean outermost = unit == null;
    if (outermost) {
      unit = new UnitOfWork();
      CURRENT.set(unit);
    }
    try {
      unit.calls++;
      return work.get();
    } finally {
      if (outermost) {
        CURRENT.remove();
      }
    }
  }

  public int count() {
    return calls;
  }
}
