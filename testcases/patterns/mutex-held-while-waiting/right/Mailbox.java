import java.util.concurrent.*;
import java.util.concurrent.atomic.AtomicInteger;

class Mailbox {
  private final BlockingQueue<String> mails = new LinkedBlockingQueue<>();
  private final AtomicInteger unread = new AtomicInteger();

  void add(String mail) {
    unread.incrementAndGet();
    mails.add(mail);
  }

  String next() throws InterruptedException {
    String mail = mails.take();
    unread.decrementAndGet();
    return mail;
  }

  int unread() {
    return unread.get();
  }
}
