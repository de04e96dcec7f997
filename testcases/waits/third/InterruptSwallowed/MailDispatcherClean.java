// Clean: the dispatcher's loop restores the interrupt that stop() sends and returns.
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.logging.Level;
import java.util.logging.Logger;

public class MailDispatcherClean {
  /** Sends one message. */
  public interface Transport {
    void deliver(String recipient, String text);
  }

  private static final class Mail {
    final String recipient;
    final String text;

    Mail(String recipient, String text) {
      this.recipient = recipient;
      this.text = text;
    }
  }

  private static final Logger LOG = Logger.getLogger("mail");

  private final BlockingQueue<Mail> outbox = new LinkedBlockingQueue<>();
  private final Transport transport;
  private final Thread dispatcher = new Thread(this::dispatch, "mail-dispatcher");

  public MailDispatcherClean(Transport transport) {
    this.transport = transport;
  }

  public void start() {
    dispatcher.start();
  }

  public void send(String recipient, String text) {
    outbox.add(new Mail(recipient, text));
  }

  public void stop() {
    dispatcher.interrupt();
  }

  private void dispatch() {
    while (true) {
      try {
        Mail mail = outbox.take();
        transport.deliver(mail.recipient, mail.text);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        LOG.log(Level.FINE, "dispatcher stopped", e);
        return;
      }
    }
  }
}
