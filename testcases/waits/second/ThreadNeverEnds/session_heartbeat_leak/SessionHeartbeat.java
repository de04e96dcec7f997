// Case: a daemon per session that pings until it is interrupted, and whoever starts it drops the
// thread.
public class SessionHeartbeat extends Thread {
  private final Peer peer;

  public SessionHeartbeat(Peer peer) {
    super("heartbeat-" + peer.id());
    this.peer = peer;
    setDaemon(true);
  }

  @Override
  public void run() {
    try {
      while (!isInterrupted()) {
        peer.ping();
        sleep(15_000);
      }
    } catch (InterruptedException e) {
      interrupt();
    }
  }
}
