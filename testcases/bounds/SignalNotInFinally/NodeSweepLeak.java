// Case: the latch counts all nodes, but drained ones are skipped and never counted down.
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;

public class NodeSweepLeak {
  /** A node of the cluster. */
  public interface Node {
    String name();

    boolean isDrained();

    String check();
  }

  private final Executor checkers;

  public NodeSweepLeak(Executor checkers) {
    this.checkers = checkers;
  }

  public Map<String, String> sweep(List<Node> nodes) throws InterruptedException {
    Map<String, String> states = new ConcurrentHashMap<>();
    // BUG: Diagnostic contains: [SignalNotInFinally] or [WaitWithoutSignal] (one of these)
    CountDownLatch checked = new CountDownLatch(nodes.size());
    for (Node node : nodes) {
      if (node.isDrained()) {
        states.put(node.name(), "drained");
        continue;
      }
      checkers.execute(
          () -> {
            try {
              states.put(node.name(), node.check());
            } finally {
              checked.countDown();
            }
          });
    }
    // BUG: Diagnostic contains: [SignalNotInFinally] or [WaitWithoutSignal] (one of these)
    checked.await();
    return states;
  }
}
