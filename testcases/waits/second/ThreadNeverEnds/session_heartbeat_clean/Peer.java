// Case: the connection as the session sees it.
public interface Peer {
  String id();

  boolean connected();

  void ping();

  void hangUp();
}
