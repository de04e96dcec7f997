// The interrupt is restored and ends the loop: right.
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

public class MailboxPumpClean implements Runnable {
  private static final Logger LOG = Logger.getLogger("mailbox");

  private final BlockingQueue<String> mailbox;
  private final Consumer<String> recipient;

  public MailboxPumpClean(BlockingQueue<String> mailbox, Consumer<String> recipient) {
    this.mailbox = mailbox;
    this.recipient = recipient;
  }

  @Override
  public void run() {
    while (true) {
      try {
        recipient.accept(mailbox.take());
      } catch (InterruptedException e) {
        LOG.log(Level.WARNING, "interrupted while waiting for mail", e);
        Thread.currentThread().interrupt();
        return;
      }
    }
  }
}
