// Hands the poller to the runner, which asks for a cancellable task.
import java.util.concurrent.Callable;

public final class MailService {
  private final TaskRunner runner = new TaskRunner();
  private final MailPoller poller;

  public MailService(Callable<Integer> mailbox) {
    this.poller = new MailPoller(mailbox);
  }

  public void open() {
    // BUG: Diagnostic contains: [CancellableContract] (one of these)
    runner.run(poller);
  }

  public int received() {
    return poller.received();
  }

  public void close() {
    runner.stop();
  }
}
