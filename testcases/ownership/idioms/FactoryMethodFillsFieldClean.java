// Case: the protected factory method fills the field, and stop ends it.
package cases.idioms;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

public class FactoryMethodFillsFieldClean {
  private final ExecutorService executor;

  public FactoryMethodFillsFieldClean() {
    executor = createExecutor();
  }

  protected ExecutorService createExecutor() {
    return new ThreadPoolExecutor(2, 16, 30, TimeUnit.SECONDS, new LinkedBlockingQueue<>(500));
  }

  public void handle(Runnable request) {
    executor.execute(request);
  }

  public void stop() {
    executor.shutdown();
  }
}
