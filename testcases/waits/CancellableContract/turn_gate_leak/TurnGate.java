// The override breaks the promise of the interface: it waits for its turn uninterruptibly.
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

public final class TurnGate implements Gate {
  private final Map<String, Integer> waiting = new ConcurrentHashMap<>();
  private final Semaphore turns = new Semaphore(0);

  @Override
  // BUG: Diagnostic contains: [CancellableContract] (one of these)
  public void pass(String client) {
    waiting.merge(client, 1, Integer::sum);
    try {
      // BUG: Diagnostic contains: [CancellableContract] (one of these)
      turns.acquireUninterruptibly();
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
