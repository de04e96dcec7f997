// Case: the base class's stop() also interrupts the thread, which ends the subclass's take().
import java.util.concurrent.DelayQueue;
import java.util.concurrent.Delayed;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

public class SessionExpirer extends LoopingService {
  private final DelayQueue<Expiry> expiries = new DelayQueue<>();
  private final Consumer<String> onExpired;

  public SessionExpirer(Consumer<String> onExpired) {
    super("session-expirer");
    this.onExpired = onExpired;
  }

  public void touch(String session, long millis) {
    expiries.put(new Expiry(session, System.currentTimeMillis() + millis));
  }

  @Override
  protected void step() throws InterruptedException {
    onExpired.accept(expiries.take().session);
  }

  private static final class Expiry implements Delayed {
    final String session;
    final long at;

    Expiry(String session, long at) {
      this.session = session;
      this.at = at;
    }

    @Override
    public long getDelay(TimeUnit unit) {
      return unit.convert(at - System.currentTimeMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public int compareTo(Delayed other) {
      return Long.compare(at, ((Expiry) other).at);
    }
  }
}
