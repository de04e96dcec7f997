// Samples the load ten times a second, from start() to stop().
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.concurrent.locks.LockSupport;
import java.util.function.DoubleSupplier;

final class LoadSampler {
  private final DoubleSupplier load;
  private final Thread thread = new Thread(this::sample, "load-sampler");
  private final AtomicInteger samples = new AtomicInteger();
  private final DoubleAdder sum = new DoubleAdder();

  LoadSampler(DoubleSupplier load) {
    this.load = load;
  }

  void start() {
    thread.start();
  }

  void stop() {
    thread.interrupt();
  }

  double average() {
    return sum.sum() / Math.max(1, samples.get());
  }

  private void sample() {
    while (!Thread.currentThread().isInterrupted()) {
      sum.add(load.getAsDouble());
      samples.incrementAndGet();
      LockSupport.parkNanos(100_000_000L);
    }
  }
}
