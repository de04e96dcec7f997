// Repeats a step until it succeeds or the thread is interrupted.
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

final class Retries {
  private Retries() {}

  static void untilDone(BooleanSupplier step, long pauseMillis) throws InterruptedException {
    while (!step.getAsBoolean()) {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      LockSupport.parkNanos(pauseMillis * 1_000_000L);
    }
  }
}
