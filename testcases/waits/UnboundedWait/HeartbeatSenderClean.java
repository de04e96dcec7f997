// Case: close() clears the flag, then joins: the sender ends within a period.
import java.util.concurrent.locks.LockSupport;

public class HeartbeatSenderClean implements AutoCloseable {
  private final Runnable beat;
  private final Thread sender;
  private volatile boolean beating = true;

  public HeartbeatSenderClean(Runnable beat) {
    this.beat = beat;
    this.sender = new Thread(this::send, "heartbeat");
  }

  public void start() {
    sender.start();
  }

  private void send() {
    while (beating) {
      beat.run();
      LockSupport.parkNanos(100_000_000L);
    }
  }

  @Override
  public void close() {
    beating = false;
    try {
      sender.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
