// Case: the listener that would release the semaphore is made and never registered.
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;

public class TransferWatchLeak {
  /** Told once, when a transfer is over, whatever its outcome. */
  public interface Listener {
    void onEnd(long bytes);
  }

  /** A transfer that runs elsewhere. */
  public interface Transfer {
    void begin();

    void beginWith(Listener listener);
  }

  public long await(Transfer transfer) throws InterruptedException {
    AtomicLong moved = new AtomicLong();
    Semaphore ended = new Semaphore(0);
    Listener listener =
        new Listener() {
          @Override
          public void onEnd(long bytes) {
            moved.set(bytes);
            ended.release();
          }
        };
    transfer.begin();
    // BUG: Diagnostic contains: [WaitWithoutSignal]
    ended.acquire();
    return moved.get();
  }
}
