// Case: the loop ends in state STOPPED, which stop() sets when the drain hook is through.
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

public class LeaseRenewerClean {
  /** Where leases are kept. */
  public interface LeaseStore {
    void renew(String owner);

    void release(String owner);
  }

  private enum State {
    NEW,
    RUNNING,
    DRAINING,
    STOPPED
  }

  private final LeaseStore store;
  private final String owner;
  private volatile State state = State.NEW;

  public LeaseRenewerClean(LeaseStore store, String owner) {
    this.store = store;
    this.owner = owner;
  }

  public synchronized void start() {
    if (state != State.NEW) {
      throw new IllegalStateException("renewer is " + state);
    }
    state = State.RUNNING;
    Thread renewals = new Thread(this::renewAll, "lease-renewer-" + owner);
    renewals.start();
  }

  private void renewAll() {
    while (state != State.STOPPED) {
      if (state == State.RUNNING) {
        store.renew(owner);
      }
      LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(5));
    }
  }

  public synchronized void stop() {
    if (state == State.RUNNING) {
      state = State.DRAINING;
      store.release(owner);
      state = State.STOPPED;
    }
  }
}
