// Case: the table that opens and closes sessions.
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class SessionTable {
  private final Map<String, Peer> peers = new ConcurrentHashMap<>();

  public void onConnect(Peer peer) {
    if (peers.putIfAbsent(peer.id(), peer) == null) {
      new SessionHeartbeat(peer).start();
    }
  }

  public void onDisconnect(String id) {
    Peer gone = peers.remove(id);
    if (gone != null) {
      gone.hangUp();
    }
  }
}
