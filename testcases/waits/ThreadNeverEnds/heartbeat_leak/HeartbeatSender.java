// A Thread subclass that ends on an interrupt, which its session never sends: leaks.
import java.util.function.LongConsumer;

public class HeartbeatSender extends Thread {
  private final LongConsumer wire;
  private final long intervalMillis;

  public HeartbeatSender(String peer, LongConsumer wire, long intervalMillis) {
    super("heartbeat-" + peer);
    this.wire = wire;
    this.intervalMillis = intervalMillis;
  }

  @Override
  public void run() {
    long sequence = 0;
    try {
      while (true) {
        wire.accept(sequence++);
        sleep(intervalMillis);
      }
    } catch (InterruptedException e) {
      interrupt();
    }
  }
}
