// Case: the fluent configurer's result is a session whose end shuts the pool down.
package cases.handover;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class FluentConfigurationClean {
  private static final class Session {
    private ExecutorService pool;
    private int retries;

    Session on(ExecutorService pool) {
      this.pool = pool;
      return this;
    }

    Session retries(int retries) {
      this.retries = retries;
      return this;
    }

    Session run(Runnable r) {
      for (int i = 0; i <= retries; i++) {
        pool.execute(r);
      }
      return this;
    }

    void end() {
      pool.shutdown();
      retries = 0;
    }
  }

  public void job(Runnable body) {
    new Session().on(Executors.newFixedThreadPool(2)).retries(2).run(body).end();
  }
}
