// Case: the method that ends the pool is private and carries no annotation, so the container never
// calls it.
package cases.framework;

import jakarta.annotation.PostConstruct;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class MailService {
  private ExecutorService sender;

  @PostConstruct
  private void init() {
    // BUG: Diagnostic contains: [ExecutorNeverShutDown]
    sender = Executors.newFixedThreadPool(2);
  }

  public void send(Runnable mail) {
    sender.execute(mail);
  }

  private void cleanup() {
    sender.shutdown();
  }
}
