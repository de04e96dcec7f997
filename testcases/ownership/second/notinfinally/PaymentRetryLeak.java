// Case: A callback interface given by the caller runs before the timer's cancel and may throw.
package second.notinfinally;

import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.atomic.AtomicInteger;

public class PaymentRetryLeak {
  /** Talks to the acquirer. */
  public interface Acquirer {
    boolean charge(String card, long cents) throws PaymentException;
  }

  public static class PaymentException extends Exception {
    public PaymentException(String message) {
      super(message);
    }
  }

  private final AtomicInteger ticks = new AtomicInteger();

  public boolean charge(Acquirer acquirer, String card, long cents) throws PaymentException {
    // BUG: Diagnostic contains: [CancelNotInFinally]
    Timer progress = new Timer("charge-progress");
    progress.schedule(new Tick(), 100, 100);
    boolean ok = acquirer.charge(card, cents);
    for (int i = 0; !ok && i < 3; i++) {
      ok = acquirer.charge(card, cents);
    }
    progress.cancel();
    return ok;
  }

  private final class Tick extends TimerTask {
    @Override
    public void run() {
      ticks.incrementAndGet();
    }
  }
}
