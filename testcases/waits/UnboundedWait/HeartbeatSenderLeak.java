// Case: close() joins the sender before it clears the flag that ends the sender.
import java.util.concurrent.locks.LockSupport;

public class HeartbeatSenderLeak implements AutoCloseable {
  private final Runnable beat;
  private final Thread sender;
  private volatile boolean beating = true;

  public HeartbeatSenderLeak(Runnable beat) {
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
    try {
      // BUG: Diagnostic contains: [UnboundedWait]
      sender.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    beating = false;
  }
}
