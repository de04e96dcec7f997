// No check finds this.
import java.util.concurrent.*;

class Mailbox {
  private final BlockingQueue<String> mails = new LinkedBlockingQueue<>();
  private int unread;

  synchronized void add(String mail) {
    mails.add(mail);
    unread++;
  }

  synchronized String next() throws InterruptedException {
    String mail = mails.take();
    unread--;
    return mail;
  }

  synchronized int unread() {
    return unread;
  }
}
