// The override keeps the promise of the interface without repeating it.
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

public final class TurnGate implements Gate {
  private final Map<String, Integer> waiting = new ConcurrentHashMap<>();
  private final Semaphore turns = new Semaphore(0);

  @Override
  public void pass(String client) throws InterruptedException {
    waiting.merge(client, 1, Integer::sum);
    try {
      turns.acquire();
    } finally {
      waiting.merge(client, -1, Integer::sum);
    }
  }

  public void grant(int clients) {
    turns.release(clients);
  }

  public int waiting(String client) {
    return waiting.getOrDefault(client, 0);
  }
}
