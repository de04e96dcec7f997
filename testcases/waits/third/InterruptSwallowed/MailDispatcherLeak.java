// Leak: the dispatcher's loop logs the interrupt that stop() sends and goes on.
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.logging.Level;
import java.util.logging.Logger;

public class MailDispatcherLeak {
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

  public MailDispatcherLeak(Transport transport) {
    this.transport = transport;
  }

  public void start() {
    // BUG: Diagnostic contains: [ThreadNeverEnds] (one of these)
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
        // BUG: Diagnostic contains: [InterruptSwallowed] (one of these)
      } catch (InterruptedException e) {
        LOG.log(Level.WARNING, "interrupted while waiting for mail", e);
      }
    }
  }
}
