// When the caller gives up after three seconds it cancels the pool's Future, which interrupts the
// task in put(): right.
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.ToIntFunction;

public class TimeoutCreditCheckClean {
  private final ExecutorService pool;
  private final ToIntFunction<String> bureau;

  public TimeoutCreditCheckClean(ExecutorService pool, ToIntFunction<String> bureau) {
    this.pool = pool;
    this.bureau = bureau;
  }

  /** The score of a customer. */
  public int score(String customer) throws InterruptedException, TimeoutException {
    SynchronousQueue<Integer> score = new SynchronousQueue<>();
    Future<?> check = pool.submit(() -> ask(customer, score));
    try {
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
      score.put(answer);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
