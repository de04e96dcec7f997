// Case: the pool's worker takes for ever and the pool is only shutdown(), which doesn't interrupt
// it.
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;

public class MetricsDrainLeak {
  private final BlockingQueue<Long> samples = new PriorityBlockingQueue<>();
  private final ExecutorService pool =
      Executors.newFixedThreadPool(2, r -> new Thread(r, "metrics-drain"));
  private final LongConsumer histogram;

  public MetricsDrainLeak(LongConsumer histogram) {
    this.histogram = histogram;
  }

  public void start() {
    // BUG: Diagnostic contains: [ThreadNeverEnds] (one of these)
    pool.submit(this::drain);
  }

  public void sample(long nanos) {
    samples.offer(nanos);
  }

  private Void drain() throws InterruptedException {
    while (true) {
      // BUG: Diagnostic contains: [BlockingQueueWithoutTimeout] (one of these)
      histogram.accept(samples.take());
    }
  }

  public boolean shutdown() throws InterruptedException {
    pool.shutdown();
    return pool.awaitTermination(5, TimeUnit.SECONDS);
  }
}
