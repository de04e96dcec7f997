// Case: the private queue is bounded and nobody takes from it: once it is full, put() waits for
// ever.
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

public class RecentEventsLeak {
  private final BlockingQueue<String> recent = new ArrayBlockingQueue<>(200);

  public synchronized void add(String event) throws InterruptedException {
    if (recent.remainingCapacity() == 0) {
      event = event + " (history full)";
    }
    // BUG: Diagnostic contains: [WaitWithoutSignal] or [BlockingQueueWithoutTimeout]
    recent.put(event);
  }

  public List<String> snapshot() {
    return new ArrayList<>(recent);
  }
}
