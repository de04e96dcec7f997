// Case: the task that would count the latch down is handed over after the wait.
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;

public class SchemaProbeLeak {
  private final Executor executor;

  public SchemaProbeLeak(Executor executor) {
    this.executor = executor;
  }

  public int version(IntSupplier query) throws InterruptedException {
    AtomicInteger version = new AtomicInteger(-1);
    CountDownLatch answered = new CountDownLatch(1);
    Runnable probe =
        () -> {
          try {
            version.set(query.getAsInt());
          } finally {
            answered.countDown();
          }
        };
    // BUG: Diagnostic contains: [WaitWithoutSignal]
    answered.await();
    executor.execute(probe);
    return version.get();
  }
}
