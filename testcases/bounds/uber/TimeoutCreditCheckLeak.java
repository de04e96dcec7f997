// Timeout: when the caller gives up after three seconds it cancels a CompletableFuture, which
// interrupts nothing: the task's put() stays. Leaks.
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.ToIntFunction;

public class TimeoutCreditCheckLeak {
  private final ExecutorService pool;
  private final ToIntFunction<String> bureau;

  public TimeoutCreditCheckLeak(ExecutorService pool, ToIntFunction<String> bureau) {
    this.pool = pool;
    this.bureau = bureau;
  }

  /** The score of a customer. */
  public int score(String customer) throws InterruptedException, TimeoutException {
    SynchronousQueue<Integer> score = new SynchronousQueue<>();
    // BUG: Diagnostic contains: [ThreadNeverEnds] or [BlockingQueueWithoutTimeout] or [WaitWithoutSignal] (one of these)
    Future<?> check = CompletableFuture.runAsync(() -> ask(customer, score), pool);
    try {
      // BUG: Diagnostic contains: [TimedWaitWithoutCancel] (one of these)
      Integer answer = score.poll(3, TimeUnit.SECONDS);
      if (answer == null) {
        throw new TimeoutException("no answer on " + customer);
      }
      return answer;
    } finally {
      check.cancel(true);
    }
  }

  private void ask(String customer, SynchronousQueue<Integer> score) {
    int answer = bureau.applyAsInt(customer);
    try {
      // BUG: Diagnostic contains: [ThreadNeverEnds] or [BlockingQueueWithoutTimeout] or [WaitWithoutSignal] (one of these)
      score.put(answer);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
