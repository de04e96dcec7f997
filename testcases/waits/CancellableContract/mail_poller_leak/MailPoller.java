// Polls the mailbox for ever: whatever goes wrong in a round is noted, and so is the interrupt.
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

final class MailPoller implements Runnable {
  private final Callable<Integer> mailbox;
  private final AtomicInteger received = new AtomicInteger();

  MailPoller(Callable<Integer> mailbox) {
    this.mailbox = mailbox;
  }

  @Override
  public void run() {
    for (; ; ) {
      try {
        received.addAndGet(mailbox.call());
        Thread.sleep(30_000);
        // BUG: Diagnostic contains: [InterruptSwallowed] or [CancellableContract] (one of these)
      } catch (Exception e) {
        System.err.println("mailbox: " + e);
      }
    }
  }

  int received() {
    return received.get();
  }
}
