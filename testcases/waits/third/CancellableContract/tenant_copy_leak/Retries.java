// Repeats a step until it succeeds, whatever happens to the thread meanwhile.
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

final class Retries {
  private Retries() {}

  static void untilDone(BooleanSupplier step, long pauseMillis) {
    while (!step.getAsBoolean()) {
      LockSupport.parkNanos(pauseMillis * 1_000_000L);
    }
  }
}
