import java.util.concurrent.*;
import java.util.function.BooleanSupplier;

class Checkout {
  private final ExecutorService executor;

  Checkout(ExecutorService executor) {
    this.executor = executor;
  }

  boolean buy(BooleanSupplier reserve, BooleanSupplier pay) throws InterruptedException {
    BlockingQueue<Boolean> reserved = new ArrayBlockingQueue<>(1);
    executor.submit(
        () -> {
          reserved.put(reserve.getAsBoolean());
          return null;
        });
    if (!pay.getAsBoolean()) {
      return false;
    }
    return Boolean.TRUE.equals(reserved.poll(5, TimeUnit.SECONDS));
  }
}
