// Case: a daemon per session that pings until the peer hangs up, so nobody has to keep the thread.
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
      while (peer.connected()) {
        peer.ping();
        sleep(15_000);
      }
    } catch (InterruptedException e) {
      interrupt();
    }
  }
}
