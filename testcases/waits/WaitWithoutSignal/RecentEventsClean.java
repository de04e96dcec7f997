// Case: the writer makes room before it puts.
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

public class RecentEventsClean {
  private final BlockingQueue<String> recent = new ArrayBlockingQueue<>(200);

  public synchronized void add(String event) throws InterruptedException {
    if (recent.remainingCapacity() == 0) {
      recent.poll();
    }
    recent.put(event);
  }

  public List<String> snapshot() {
    return new ArrayList<>(recent);
  }
}
