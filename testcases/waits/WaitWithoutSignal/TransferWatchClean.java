// Case: the listener is registered with the transfer.
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;

public class TransferWatchClean {
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
    transfer.beginWith(listener);
    ended.acquire();
    return moved.get();
  }
}
