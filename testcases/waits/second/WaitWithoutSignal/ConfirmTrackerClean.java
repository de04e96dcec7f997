// Case: confirms are put into both queues, also the one that flush() takes from.
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

public class ConfirmTrackerClean {
  private final BlockingQueue<Long> confirmed = new LinkedBlockingQueue<>();
  private final BlockingQueue<Long> latencies = new LinkedBlockingQueue<>();
  private final Consumer<String> broker;
  private long sent;
  private long settled;

  public ConfirmTrackerClean(Consumer<String> broker) {
    this.broker = broker;
  }

  public synchronized long publish(String message) {
    broker.accept(message);
    return ++sent;
  }

  /** Called by the broker's connection. */
  public void onConfirm(long deliveryTag, long latencyNanos) {
    latencies.add(latencyNanos);
    confirmed.add(deliveryTag);
  }

  /** Waits until the broker has confirmed all that was sent. */
  public synchronized void flush() throws InterruptedException {
    while (settled < sent) {
      long tag = confirmed.take();
      settled = Math.max(settled, tag);
    }
  }

  public Long nextLatency() {
    return latencies.poll();
  }
}
