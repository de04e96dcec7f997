// Case: the loop tests the interrupt flag, and the pause at its end puts it back.
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;

public class TopicRebalancerClean implements Runnable {
  private final Supplier<Set<String>> members;
  private final Consumer<Set<String>> assignor;

  public TopicRebalancerClean(Supplier<Set<String>> members, Consumer<Set<String>> assignor) {
    this.members = members;
    this.assignor = assignor;
  }

  @Override
  public void run() {
    Set<String> last = new TreeSet<>();
    while (!Thread.currentThread().isInterrupted()) {
      Set<String> now = new TreeSet<>(members.get());
      if (!now.equals(last)) {
        assignor.accept(now);
        last = now;
      }
      pause(2_000);
    }
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
