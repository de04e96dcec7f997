// Case: as much room as copies that are asked.
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;

public class NcastRoomyClean {
  private final ExecutorService pool;

  public NcastRoomyClean(ExecutorService pool) {
    this.pool = pool;
  }

  /** The answer of the fastest of {@code copies}. */
  public String fastest(List<Callable<String>> copies) throws InterruptedException {
    BlockingQueue<String> answers = new ArrayBlockingQueue<>(Math.max(1, copies.size()));
    for (Callable<String> copy : copies) {
      pool.submit(
          () -> {
            answers.put(copy.call());
            return null;
          });
    }
    return answers.take();
  }
}
