// Case: The Optional that close releases was copied before the executor existed.
package second.hooklists;

import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;

public class MailQueueLeak {
  private final BlockingQueue<String> mails = new LinkedBlockingQueue<>();
  private ExecutorService courier;
  private final Optional<ExecutorService> active = Optional.ofNullable(courier);

  public void open() {
    if (courier == null) {
      // BUG: Diagnostic contains: [ExecutorNeverShutDown]
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
    active.ifPresent(ExecutorService::shutdown);
  }
}
