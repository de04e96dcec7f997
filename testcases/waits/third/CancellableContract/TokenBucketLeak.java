// Leak: the cancellable method waits for its permits uninterruptibly, in a helper of the class.
import dev.leash.annotations.Cancellable;
import java.util.concurrent.Semaphore;

public class TokenBucketLeak {
  private final Semaphore tokens;

  public TokenBucketLeak(int capacity) {
    this.tokens = new Semaphore(capacity);
  }

  /** Waits until the tokens are there; returns early when the thread is interrupted. */
  @Cancellable
  public void consume(int count) throws InterruptedException {
    if (count <= 0) {
      throw new IllegalArgumentException("count: " + count);
    }
    // BUG: Diagnostic contains: [CancellableContract]
    waitForTokens(count);
  }

  private void waitForTokens(int count) {
    tokens.acquireUninterruptibly(count);
  }

  /** Called by the clock. */
  public void refill(int count) {
    tokens.release(count);
  }
}
