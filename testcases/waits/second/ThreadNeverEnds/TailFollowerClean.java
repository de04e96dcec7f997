// Case: the only way out is an interrupt; close() runs a list of stop actions, one of which sends
// it.
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

public class TailFollowerClean implements AutoCloseable {
  private final List<Runnable> stopActions = new ArrayList<>();
  private final Consumer<String> out;

  public TailFollowerClean(Consumer<String> out) {
    this.out = out;
  }

  public synchronized void follow(String name, Supplier<String> nextLine) {
    Thread follower = new Thread(() -> copy(nextLine), "follow-" + name);
    stopActions.add(follower::interrupt);
    follower.start();
  }

  private void copy(Supplier<String> nextLine) {
    while (!Thread.interrupted()) {
      String line = nextLine.get();
      if (line != null) {
        out.accept(line);
        continue;
      }
      try {
        TimeUnit.MILLISECONDS.sleep(300);
      } catch (InterruptedException e) {
        break;
      }
    }
  }

  @Override
  public synchronized void close() {
    stopActions.forEach(Runnable::run);
    stopActions.clear();
  }
}
