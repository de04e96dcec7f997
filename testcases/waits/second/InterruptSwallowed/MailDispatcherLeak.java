// Case: catch (Throwable) keeps the dispatcher alive after a bad mail, and after an interrupt of
// take() too.
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

public class MailDispatcherLeak {
  /** One outgoing mail. */
  public interface Mail {
    void deliver() throws Exception;
  }

  private final BlockingQueue<Mail> outbox = new LinkedBlockingQueue<>();
  private final System.Logger log = System.getLogger("mail");

  public void enqueue(Mail mail) {
    outbox.add(mail);
  }

  public Runnable loop() {
    return () -> {
      for (; ; ) {
        try {
          outbox.take().deliver();
          // BUG: Diagnostic contains: [InterruptSwallowed]
        } catch (Throwable t) {
          log.log(System.Logger.Level.WARNING, "mail failed", t);
        }
      }
    };
  }
}
