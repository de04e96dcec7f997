// A message that runs on the actor's thread uses the public method, which asks that thread and
// waits.
import java.util.HashMap;
import java.util.Map;

public final class StockActor extends Mailbox {
  private final Map<String, Integer> onHand = new HashMap<>();

  public void receive(String article, int pieces) {
    tell(() -> onHand.merge(article, pieces, Integer::sum));
  }

  public int available(String article) {
    return ask(() -> count(article));
  }

  public void reserve(String article, int pieces) {
    tell(
        () -> {
          // BUG: Diagnostic contains: [ExecutorSelfWait] (one of these)
          if (available(article) >= pieces) {
            onHand.merge(article, -pieces, Integer::sum);
          }
        });
  }

  private int count(String article) {
    return onHand.getOrDefault(article, 0);
  }
}
