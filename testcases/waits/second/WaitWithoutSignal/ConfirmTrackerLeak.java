// Case: confirms are put into the queue for metrics only; nobody feeds the one that flush() takes
// from.
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

public class ConfirmTrackerLeak {
  private final BlockingQueue<Long> confirmed = new LinkedBlockingQueue<>();
  private final BlockingQueue<Long> latencies = new LinkedBlockingQueue<>();
  private final Consumer<String> broker;
  private long sent;
  private long settled;

  public ConfirmTrackerLeak(Consumer<String> broker) {
    this.broker = broker;
  }

  public synchronized long publish(String message) {
    broker.accept(message);
    return ++sent;
  }

  /** Called by the broker's connection. */
  public void onConfirm(long deliveryTag, long latencyNanos) {
    latencies.add(latencyNanos);
  }

  /** Waits until the broker has confirmed all that was sent. */
  public synchronized void flush() throws InterruptedException {
    while (settled < sent) {
      // BUG: Diagnostic contains: [WaitWithoutSignal]
      long tag = confirmed.take();
      settled = Math.max(settled, tag);
    }
  }

  public Long nextLatency() {
    return latencies.poll();
  }
}
