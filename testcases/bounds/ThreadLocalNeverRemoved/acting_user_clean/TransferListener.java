// A message listener begins to act for a user through a static holder and ends it in finally:
// right.
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
    ActingUser.begin(transfers.ownerOf(id));
    try {
      transfers.carryOut(id);
    } finally {
      ActingUser.end();
    }
  }
}
