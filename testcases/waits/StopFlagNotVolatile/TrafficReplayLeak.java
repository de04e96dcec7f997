// Only the writer of the flag holds the lock, the loop reads it without: leaks.
import java.util.List;
import java.util.function.Consumer;

public class TrafficReplayLeak implements Runnable {
  private final List<String> requests;
  private final Consumer<String> client;
  // BUG: Diagnostic contains: [StopFlagNotVolatile]
  private boolean halted;

  public TrafficReplayLeak(List<String> requests, Consumer<String> client) {
    this.requests = List.copyOf(requests);
    this.client = client;
  }

  public void replayInBackground() {
    Thread replay = new Thread(this);
    replay.setName("traffic-replay");
    replay.start();
  }

  public synchronized void halt() {
    halted = true;
  }

  private boolean isHalted() {
    return halted;
  }

  @Override
  public void run() {
    int next = 0;
    while (!isHalted()) {
      client.accept(requests.get(next));
      next = (next + 1) % requests.size();
    }
  }
}
