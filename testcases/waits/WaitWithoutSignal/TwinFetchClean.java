// Case: the latch counts two signals, as many as there are tasks.
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

public class TwinFetchClean {
  private final Executor executor;

  public TwinFetchClean(Executor executor) {
    this.executor = executor;
  }

  public String fetch(Supplier<String> profile, Supplier<String> orders)
      throws InterruptedException {
    AtomicReference<String> left = new AtomicReference<>("");
    AtomicReference<String> right = new AtomicReference<>("");
    CountDownLatch fetched = new CountDownLatch(2);
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
    fetched.await();
    return left.get() + right.get();
  }
}
