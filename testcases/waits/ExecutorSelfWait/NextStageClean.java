// Each stage waits for the stage after it: the same class and the same field, but another object's
// executor, and the chain ends at the last stage.
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class NextStageClean {
  static final class Stage {
    private final ExecutorService executor = Executors.newSingleThreadExecutor();
    private final Stage next;
    private final int factor;

    Stage(Stage next, int factor) {
      this.next = next;
      this.factor = factor;
    }

    Future<Integer> offer(int value) {
      Callable<Integer> step =
          () -> {
            int own = value * factor;
            if (next == null) {
              return own;
            }
            return own + next.offer(own).get();
          };
      return executor.submit(step);
    }

    void stop() {
      executor.shutdown();
      if (next != null) {
        next.stop();
      }
    }
  }

  private final Stage first = new Stage(new Stage(new Stage(null, 5), 3), 2);

  public int push(int value) throws InterruptedException, ExecutionException {
    return first.offer(value).get();
  }

  public void stop() {
    first.stop();
  }
}
