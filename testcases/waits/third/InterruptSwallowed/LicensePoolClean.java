// Clean: the loop remembers the interrupt and restores it when the licence is there.
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

public class LicensePoolClean {
  private final BlockingQueue<String> free = new LinkedBlockingQueue<>();

  /** Makes a licence available again. */
  public void giveBack(String licence) {
    free.add(licence);
  }

  /** Waits for a licence, interrupted or not. */
  public String takeUninterruptibly() {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return free.take();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** How many are free. */
  public int available() {
    return free.size();
  }
}
