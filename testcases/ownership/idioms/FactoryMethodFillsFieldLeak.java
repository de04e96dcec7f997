// Case: the protected factory method fills the field; stop never ends it.
package cases.idioms;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;

public class FactoryMethodFillsFieldLeak {
  private final ExecutorService executor;

  public FactoryMethodFillsFieldLeak() {
    // BUG: Diagnostic contains: [ExecutorNeverShutDown] (one of these)
    executor = createExecutor();
  }

  protected ExecutorService createExecutor() {
    // BUG: Diagnostic contains: [ExecutorNeverShutDown] (one of these)
    return new ThreadPoolExecutor(2, 16, 30, TimeUnit.SECONDS, new LinkedBlockingQueue<>(500));
  }

  public void handle(Runnable request) {
    executor.execute(request);
  }

  public void stop() {
    Logger.getLogger("handler").info("stop");
  }
}
