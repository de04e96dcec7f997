// Clean: the field that the scan loop reads and cancel() writes is volatile.
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Function;

class DirectoryScan implements Runnable {
  private final Deque<String> pending = new ArrayDeque<>();
  private final Function<String, String[]> children;
  private volatile boolean cancelled;

  DirectoryScan(String root, Function<String, String[]> children) {
    this.children = children;
    pending.add(root);
  }

  @Override
  public void run() {
    while (!cancelled && !pending.isEmpty()) {
      String next = pending.poll();
      for (String child : children.apply(next)) {
        pending.add(child);
      }
    }
  }

  void cancel() {
    cancelled = true;
  }
}
