// Case: the same worker, ended by shutdownNow() when shutdown() wasn't enough.
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;

public class MetricsDrainClean {
  private final BlockingQueue<Long> samples = new PriorityBlockingQueue<>();
  private final ExecutorService pool =
      Executors.newFixedThreadPool(2, r -> new Thread(r, "metrics-drain"));
  private final LongConsumer histogram;

  public MetricsDrainClean(LongConsumer histogram) {
    this.histogram = histogram;
  }

  public void start() {
    pool.submit(this::drain);
  }

  public void sample(long nanos) {
    samples.offer(nanos);
  }

  private Void drain() throws InterruptedException {
    while (true) {
      histogram.accept(samples.take());
    }
  }

  public boolean shutdown() throws InterruptedException {
    pool.shutdown();
    try {
      return pool.awaitTermination(5, TimeUnit.SECONDS);
    } finally {
      pool.shutdownNow();
    }
  }
}
