// Case: a late first answer finds room in the queue.
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

public class TimeoutHedgedLookupClean {
  private final ExecutorService pool;
  private final Function<String, String> near;
  private final Function<String, String> far;

  public TimeoutHedgedLookupClean(
      ExecutorService pool, Function<String, String> near, Function<String, String> far) {
    this.pool = pool;
    this.near = near;
    this.far = far;
  }

  public Optional<String> find(String key) throws InterruptedException {
    BlockingQueue<Optional<String>> answers = new ArrayBlockingQueue<>(1);
    pool.submit(() -> ask(near, key, answers));
    Optional<String> answer = answers.poll(50, TimeUnit.MILLISECONDS);
    if (answer == null) {
      pool.submit(() -> ask(far, key, answers));
      answer = answers.take();
    }
    return answer;
  }

  private static void ask(
      Function<String, String> store, String key, BlockingQueue<Optional<String>> answers) {
    Optional<String> answer;
    try {
      answer = Optional.ofNullable(store.apply(key));
    } catch (RuntimeException e) {
      answer = Optional.empty();
    }
    try {
      answers.put(answer);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
