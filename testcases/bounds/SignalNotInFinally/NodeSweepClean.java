// Case: the latch counts all nodes, and drained ones are counted down where they are skipped.
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;

public class NodeSweepClean {
  /** A node of the cluster. */
  public interface Node {
    String name();

    boolean isDrained();

    String check();
  }

  private final Executor checkers;

  public NodeSweepClean(Executor checkers) {
    this.checkers = checkers;
  }

  public Map<String, String> sweep(List<Node> nodes) throws InterruptedException {
    Map<String, String> states = new ConcurrentHashMap<>();
    CountDownLatch checked = new CountDownLatch(nodes.size());
    for (Node node : nodes) {
      if (node.isDrained()) {
        states.put(node.name(), "drained");
        checked.countDown();
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
    checked.await();
    return states;
  }
}
