// Clean: the helper of the cancellable method waits for its permits interruptibly.
import dev.leash.annotations.Cancellable;
import java.util.concurrent.Semaphore;

public class TokenBucketClean {
  private final Semaphore tokens;

  public TokenBucketClean(int capacity) {
    this.tokens = new Semaphore(capacity);
  }

  /** Waits until the tokens are there; returns early when the thread is interrupted. */
  @Cancellable
  public void consume(int count) throws InterruptedException {
    if (count <= 0) {
      throw new IllegalArgumentException("count: " + count);
    }
    waitForTokens(count);
  }

  private void waitForTokens(int count) throws InterruptedException {
    tokens.acquire(count);
  }

  /** Called by the clock. */
  public void refill(int count) {
    tokens.release(count);
  }
}
