// A message listener begins to act for a user through a static holder and never ends it: the
// broker's thread keeps the user. Leaks.
import javax.jms.Message;
import javax.jms.MessageListener;

public class TransferListener implements MessageListener {
  private final Transfers transfers;

  public TransferListener(Transfers transfers) {
    this.transfers = transfers;
  }

  @Override
  public void onMessage(Message message) {
    String id = message.getJMSMessageID();
    // BUG: Diagnostic contains: [ThreadLocalNeverRemoved] (one of these)
    ActingUser.begin(transfers.ownerOf(id));
    transfers.carryOut(id);
  }
}
