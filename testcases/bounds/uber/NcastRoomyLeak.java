// Case: n-cast: room for four, but nothing bounds how many copies are asked.
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;

public class NcastRoomyLeak {
  private final ExecutorService pool;

  public NcastRoomyLeak(ExecutorService pool) {
    this.pool = pool;
  }

  /** The answer of the fastest of {@code copies}. */
  public String fastest(List<Callable<String>> copies) throws InterruptedException {
    BlockingQueue<String> answers = new ArrayBlockingQueue<>(4);
    for (Callable<String> copy : copies) {
      // BUG: Diagnostic contains: [ThreadNeverEnds] or [BlockingQueueWithoutTimeout] or [WaitWithoutSignal] (one of these)
      pool.submit(
          () -> {
            // BUG: Diagnostic contains: [ThreadNeverEnds] or [BlockingQueueWithoutTimeout] or [WaitWithoutSignal] (one of these)
            answers.put(copy.call());
            return null;
          });
    }
    return answers.take();
  }
}
