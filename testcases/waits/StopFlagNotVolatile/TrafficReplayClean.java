// The writer of the flag holds the lock, and so does the method that the loop asks: right.
import java.util.List;
import java.util.function.Consumer;

public class TrafficReplayClean implements Runnable {
  private final List<String> requests;
  private final Consumer<String> client;
  private boolean halted;

  public TrafficReplayClean(List<String> requests, Consumer<String> client) {
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

  private synchronized boolean isHalted() {
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
