// Case: the single consumer takes only what size() has shown to be there; it never waits in take().
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

public class MetricBatcherClean {
  private static final int MAX_BATCH = 200;

  private final BlockingQueue<String> metrics = new LinkedBlockingQueue<>();
  private final Thread sender = new Thread(this::sendLoop, "metric-sender");
  private final Consumer<List<String>> statsServer;
  private volatile boolean stopped;

  public MetricBatcherClean(Consumer<List<String>> statsServer) {
    this.statsServer = statsServer;
  }

  public void start() {
    sender.start();
  }

  public void record(String metric) {
    metrics.add(metric);
  }

  private void sendLoop() {
    while (!stopped) {
      List<String> batch = new ArrayList<>();
      try {
        while (metrics.size() > 0 && batch.size() < MAX_BATCH) {
          batch.add(metrics.take());
        }
      } catch (InterruptedException e) {
        return;
      }
      statsServer.accept(batch);
      LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
    }
  }

  public void stop() {
    stopped = true;
  }
}
