// The base class of stores that may be asked a few things at a time only.
import java.util.concurrent.Semaphore;

public abstract class ThrottledStore {
  protected final Semaphore slots;

  protected ThrottledStore(int slots) {
    this.slots = new Semaphore(slots);
  }

  /** How many more requests may run now. */
  public final int free() {
    return slots.availablePermits();
  }
}
