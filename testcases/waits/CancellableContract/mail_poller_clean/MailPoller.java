// Polls the mailbox until its thread is interrupted; whatever else goes wrong in a round is noted.
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
      } catch (InterruptedException e) {
        return;
      } catch (Exception e) {
        System.err.println("mailbox: " + e);
      }
    }
  }

  int received() {
    return received.get();
  }
}
