// Case: A private helper class that owns a pool by inference is created and closed.
package second.inferred;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Logger;

public class SmtpSessionClean {
  private static final class Outbox {
    private final ExecutorService lane = Executors.newSingleThreadExecutor();
    private final AtomicInteger sent = new AtomicInteger();

    void send(String mail) {
      lane.execute(() -> sent.addAndGet(mail.length()));
    }

    int sent() {
      return sent.get();
    }

    void close() {
      lane.shutdown();
    }
  }

  public int sendAll(List<String> mails) {
    Outbox outbox = new Outbox();
    try {
      for (String mail : mails) {
        outbox.send(mail);
      }
      return outbox.sent();
    } finally {
      outbox.close();
      Logger.getLogger("smtp").fine("handed in " + mails.size());
    }
  }
}
