// Timer.cancel() doesn't interrupt a task that runs, and this one never returns: leaks.
import java.util.Timer;
import java.util.TimerTask;
import java.util.function.BooleanSupplier;

public class LeaseKeeperLeak implements AutoCloseable {
  private final Timer timer = new Timer("lease-keeper");
  private final BooleanSupplier renew;
  private volatile boolean closed;
  private volatile long renewedAt;

  public LeaseKeeperLeak(BooleanSupplier renew) {
    this.renew = renew;
  }

  public void startAfter(long delayMillis) {
    if (closed) {
      throw new IllegalStateException("closed");
    }
    TimerTask keep =
        new TimerTask() {
          @Override
          public void run() {
            while (true) {
              if (renew.getAsBoolean()) {
                renewedAt = System.currentTimeMillis();
              }
              try {
                Thread.sleep(2_000);
              } catch (InterruptedException e) {
                return;
              }
            }
          }
        };
    // BUG: Diagnostic contains: [ThreadNeverEnds]
    timer.schedule(keep, delayMillis);
  }

  public boolean held() {
    return System.currentTimeMillis() - renewedAt < 10_000;
  }

  @Override
  public void close() {
    closed = true;
    timer.cancel();
  }
}
