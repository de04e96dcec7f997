import java.util.concurrent.*;
import java.util.function.IntSupplier;

class StockQuery {
  private final ExecutorService executor;

  StockQuery(ExecutorService executor) {
    this.executor = executor;
  }

  Integer stock(IntSupplier warehouse) throws InterruptedException {
    BlockingQueue<Integer> answer = new SynchronousQueue<>();
    executor.submit(
        () -> {
          // BUG: Diagnostic contains: [BlockingQueueWithoutTimeout]
          answer.put(warehouse.getAsInt());
          return null;
        });
    return answer.poll(2, TimeUnit.SECONDS);
  }
}
