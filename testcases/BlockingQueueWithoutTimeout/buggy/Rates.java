import java.util.Optional;
import java.util.concurrent.*;
import java.util.function.Supplier;

class Rates {
  private final ExecutorService pool;

  Rates(ExecutorService pool) {
    this.pool = pool;
  }

  Optional<Double> ask(Supplier<Double> source) throws InterruptedException {
    BlockingQueue<Double> answer = new SynchronousQueue<>();
    pool.submit(
        () -> {
          answer.put(source.get());
          return null;
        });
    return Optional.ofNullable(answer.poll(2, TimeUnit.SECONDS));
  }
}
