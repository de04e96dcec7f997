// Starts the sender and interrupts it when it disconnects: right.
import java.util.function.LongConsumer;

public class PeerSession {
  private final String peer;
  private final LongConsumer wire;
  private HeartbeatSender sender;

  public PeerSession(String peer, LongConsumer wire) {
    this.peer = peer;
    this.wire = wire;
  }

  public synchronized void connect() {
    if (sender == null) {
      sender = new HeartbeatSender(peer, wire, 5_000);
      sender.start();
    }
  }

  public synchronized void disconnect() {
    if (sender != null) {
      sender.interrupt();
      sender = null;
    }
  }
}
