// Transfers that wait to be carried out; they ask ActingUser who may.
public interface Transfers {
  String ownerOf(String messageId);

  void carryOut(String messageId);
}
