// Case: each poll schedules the next one only while the poller isn't stopped.
import java.io.IOException;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

public class MailboxPollerClean {
  private static final Logger LOG = Logger.getLogger("mail");

  /** A folder on a mail server. */
  public interface Mailbox {
    List<String> fetch() throws IOException;

    void disconnect();
  }

  private final ScheduledExecutorService scheduler;
  private final Mailbox mailbox;
  private final Consumer<String> handler;
  private volatile boolean stopped;

  public MailboxPollerClean(
      ScheduledExecutorService scheduler, Mailbox mailbox, Consumer<String> handler) {
    this.scheduler = scheduler;
    this.mailbox = mailbox;
    this.handler = handler;
  }

  public void start() {
    scheduler.schedule(this::poll, 1, TimeUnit.SECONDS);
  }

  private void poll() {
    try {
      mailbox.fetch().forEach(handler);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "mailbox can't be read", e);
    } finally {
      if (!stopped) {
        scheduler.schedule(this::poll, 30, TimeUnit.SECONDS);
      }
    }
  }

  public void stop() {
    stopped = true;
    mailbox.disconnect();
  }
}
