// Leak: the loop ignores the interrupt and forgets it: the caller can never be stopped.
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

public class LicensePoolLeak {
  private final BlockingQueue<String> free = new LinkedBlockingQueue<>();

  /** Makes a licence available again. */
  public void giveBack(String licence) {
    free.add(licence);
  }

  /** Waits for a licence, interrupted or not. */
  public String takeUninterruptibly() {
    while (true) {
      try {
        return free.take();
        // BUG: Diagnostic contains: [InterruptSwallowed]
      } catch (InterruptedException e) {
        // wait on
      }
    }
  }

  /** How many are free. */
  public int available() {
    return free.size();
  }
}
