import java.util.concurrent.*;
import java.util.function.BooleanSupplier;

class Checkout {
  private final ExecutorService executor;

  Checkout(ExecutorService executor) {
    this.executor = executor;
  }

  boolean buy(BooleanSupplier reserve, BooleanSupplier pay) throws InterruptedException {
    BlockingQueue<Boolean> reserved = new SynchronousQueue<>();
    executor.submit(
        () -> {
          // BUG: Diagnostic contains: [BlockingQueueWithoutTimeout]
          reserved.put(reserve.getAsBoolean());
          return null;
        });
    if (!pay.getAsBoolean()) {
      return false;
    }
    return reserved.take();
  }
}
