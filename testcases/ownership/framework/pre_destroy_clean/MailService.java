// Case: the container calls the private method before it drops the bean.
package cases.framework;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class MailService {
  private ExecutorService sender;

  @PostConstruct
  private void init() {
    sender = Executors.newFixedThreadPool(2);
  }

  public void send(Runnable mail) {
    sender.execute(mail);
  }

  @PreDestroy
  private void cleanup() {
    sender.shutdown();
  }
}
