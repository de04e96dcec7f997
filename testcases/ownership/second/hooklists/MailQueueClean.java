// Case: close wraps the field in an Optional and shuts it down if present.
package second.hooklists;

import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;

public class MailQueueClean {
  private final BlockingQueue<String> mails = new LinkedBlockingQueue<>();
  private ExecutorService courier;

  public void open() {
    if (courier == null) {
      courier = Executors.newSingleThreadExecutor();
    }
  }

  public boolean offer(String mail) {
    if (courier == null || !mails.offer(mail)) {
      return false;
    }
    courier.execute(
        () -> {
          String next = mails.poll();
          if (next != null) {
            System.out.println("sent " + next);
          }
        });
    return true;
  }

  public void close() {
    mails.clear();
    Optional.ofNullable(courier).ifPresent(ExecutorService::shutdown);
  }
}
