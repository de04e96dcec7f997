// Case: the latch counts three signals, and just two tasks give one each.
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

public class TwinFetchLeak {
  private final Executor executor;

  public TwinFetchLeak(Executor executor) {
    this.executor = executor;
  }

  public String fetch(Supplier<String> profile, Supplier<String> orders)
      throws InterruptedException {
    AtomicReference<String> left = new AtomicReference<>("");
    AtomicReference<String> right = new AtomicReference<>("");
    CountDownLatch fetched = new CountDownLatch(3);
    executor.execute(
        () -> {
          try {
            left.set(profile.get());
          } finally {
            fetched.countDown();
          }
        });
    executor.execute(
        () -> {
          try {
            right.set(orders.get());
          } finally {
            fetched.countDown();
          }
        });
    // BUG: Diagnostic contains: [WaitWithoutSignal]
    fetched.await();
    return left.get() + right.get();
  }
}
