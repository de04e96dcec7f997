// Case: timeout: a second request is sent when the first is late, and one of both answers is taken.
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

public class TimeoutHedgedLookupLeak {
  private final ExecutorService pool;
  private final Function<String, String> near;
  private final Function<String, String> far;

  public TimeoutHedgedLookupLeak(
      ExecutorService pool, Function<String, String> near, Function<String, String> far) {
    this.pool = pool;
    this.near = near;
    this.far = far;
  }

  public Optional<String> find(String key) throws InterruptedException {
    BlockingQueue<Optional<String>> answers = new java.util.concurrent.SynchronousQueue<>();
    // BUG: Diagnostic contains: [ThreadNeverEnds] or [BlockingQueueWithoutTimeout] or [WaitWithoutSignal] (one of these)
    pool.submit(() -> ask(near, key, answers));
    Optional<String> answer = answers.poll(50, TimeUnit.MILLISECONDS);
    if (answer == null) {
      // BUG: Diagnostic contains: [ThreadNeverEnds] or [BlockingQueueWithoutTimeout] or [WaitWithoutSignal] (one of these)
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
      // BUG: Diagnostic contains: [ThreadNeverEnds] or [BlockingQueueWithoutTimeout] or [WaitWithoutSignal] (one of these)
      answers.put(answer);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
